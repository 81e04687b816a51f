import type { Page } from '@playwright/test';
import { deskOf, openDesk, openLowerDesk } from './browser/desk';
import { expectKept, keptData, shiftKept } from './browser/kept-picture';
import { expect, test as live } from './browser/live';
import { startVersions, type Versions } from './browser/next-version';

/** Straight to the server, so that it can go away as a whole. */
const test = live.extend({ baseURL: async ({ server }, use) => use(server.url) });

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });
test.use({ serviceWorkers: 'allow' });

const notLive = (page: Page) => page.getByRole('status').filter({ hasText: 'Not live.' });

/** The reader turns to something else and comes back, which makes the page keep its picture. */
async function leaveOpen(page: Page): Promise<void> {
  await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
  await expectKept(page);
}

const hour = 60 * 60 * 1000;

test('loaded again without the server the desk shows its last picture, says how old it is, and catches up', async ({
  page,
  server,
  writes,
}) => {
  const { glance, chart, feed } = await openDesk(page);
  await writes.say('kept', { gist: 'Said before the end.' });
  await expect(feed).toContainText('Said before the end.');
  await leaveOpen(page);
  await shiftKept(page, -3 * hour);
  await server.end();
  await page.reload();
  await expect(notLive(page)).toContainText('The server does not answer.');
  await expect(notLive(page)).toContainText('from 3 h ago');
  await expect(page.getByText('does not answer'), 'said once').toHaveCount(1);
  await expect(glance).toContainText('12 or 13 attacks');
  await expect(chart).toBeVisible();
  await expect(feed).toContainText('Said before the end.');
  await server.restart();
  await writes.say('later', { gist: 'Said when it was back.' });
  await expect(notLive(page)).toHaveCount(0, { timeout: 60_000 });
  await expect(feed).toContainText('Said when it was back.');
});

test('filters, days and records work on the picture that was kept', async ({ page, server }) => {
  await openDesk(page);
  await leaveOpen(page);
  await server.end();
  await page.goto('/?group=ashab-al-kahf&asOf=2021-12-20');
  const { glance, drawer } = deskOf(page);
  await expect(notLive(page)).toBeVisible();
  await expect(page.getByRole('banner')).toContainText('Mon, Dec 20, 2021');
  await expect(glance).toContainText('Ashab Al-Kahf');
  await page.goto('/?open=attacks:2021-12-13..2021-12-13');
  await expect(drawer.getByRole('heading').first()).toBeVisible();
  await page.goto('/?screen=wall');
  await expect(page.getByRole('contentinfo')).toContainText(/server last answered/);
});

/** Nothing is in the browser of what it would need to start without the server. */
async function expectNothing(page: Page): Promise<void> {
  const workers = await page.evaluate(
    async () => (await navigator.serviceWorker.getRegistrations()).length,
  );
  expect(workers).toBe(0);
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await keptData(page)).toEqual({});
}

test('a short visit keeps nothing in the browser', async ({ page }) => {
  await openLowerDesk(page);
  await expectNothing(page);
});

test('what may be installed has its name, its icons, and ways to the wall and the newest threats', async ({
  page,
}) => {
  await openDesk(page);
  const address = await page.locator('link[rel=manifest]').getAttribute('href');
  const answer = await page.request.get(new URL(address ?? '', page.url()).href);
  expect(answer.headers()['content-type']).toBe('application/manifest+json');
  const { name, icons, shortcuts, start_url } = await answer.json();
  expect(name).toBe('Deadline Watch');
  for (const { src, sizes } of icons) {
    const size = await page.evaluate(async (path) => {
      const image = new Image();
      image.src = path;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect(size).toBe(sizes);
  }
  expect(icons.map(({ purpose }: { purpose?: string }) => purpose)).toContain('maskable');
  for (const { url } of [{ url: start_url }, ...shortcuts]) {
    await page.goto(new URL(url, page.url()).href);
    await expect(page.getByRole('heading', { level: 1 }).first()).toBeVisible();
    await expect(page.getByText(/ignored/)).toHaveCount(0);
  }
});

const versioned = live.extend<{ readonly versions: Versions }>({
  versions: async ({ server }, use) => {
    const versions = await startVersions(server.url);
    await use(versions);
    await versions.close();
  },
  baseURL: async ({ versions }, use) => use(versions.url),
});

versioned(
  'a newer version of the page is offered, and the open one goes on',
  async ({ page, server, versions }) => {
    const { feed } = await openDesk(page);
    await leaveOpen(page);
    await server.end();
    versions.publish();
    await server.restart();
    const offer = page
      .getByRole('status')
      .filter({ hasText: 'A newer version of this page is ready.' });
    await expect(offer).toBeVisible({ timeout: 60_000 });
    await expect(feed).toBeVisible();
    await offer.getByRole('button', { name: 'Reload' }).click();
    await expect(page.locator('script[type="module"]').first()).toHaveAttribute(
      'src',
      `.${versions.nextEntry}`,
    );
    await openDesk(page);
  },
);
