import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expectKept, hide, keptData, keptPages, shiftKept } from './browser/kept-picture';
import { expect, test as live, note } from './browser/live';
import { startVersions, type Versions } from './browser/next-version';
import type { RunningServer } from './browser/server';
import { openWall, wallOf } from './browser/wall';

/** Straight to the server, so that it can go away as a whole. */
const test = live.extend({ baseURL: async ({ server }, use) => use(server.url) });

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });
test.use({ settings: { HEARTBEAT_SECONDS: '1' }, serviceWorkers: 'allow' });

const threats = '&scenes=threats';

/** How long a screen may take from its start to its last picture, in milliseconds. */
const longest = 3000;

/** Starts the wall, and tells how long it took until the picture stood with the words `age`. */
async function startWall(page: Page, url: string, age: RegExp, search = threats): Promise<number> {
  const since = performance.now();
  await page.goto(`${url}/?screen=wall${search}`, { waitUntil: 'commit' });
  const { foot, scene } = wallOf(page);
  await expect(scene('threats').getByRole('heading')).toBeVisible();
  await expect(foot).toContainText(age);
  const took = performance.now() - since;
  note('last picture', `${Math.round(took)} ms after the start`);
  return took;
}

/** Leaves the wall, as a screen that is switched off; what it kept has then held `ms` later. */
async function switchOff(page: Page, server: RunningServer, ms: number): Promise<void> {
  const other = await page.context().newPage();
  await other.goto(`${server.url}/healthz`);
  await page.goto('about:blank');
  await shiftKept(other, ms);
  await other.close();
}

/** The time of the fastest of at most three starts: what else the machine does can only add to one. */
async function fastestStart(...start: Parameters<typeof startWall>): Promise<number> {
  let fastest = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 3 && fastest >= longest; tries += 1) {
    fastest = Math.min(fastest, await startWall(...start));
  }
  return fastest;
}

const hour = 60 * 60 * 1000;

for (const [what, leave] of [
  ['gone', (server: RunningServer) => server.end()],
  ['silent', (server: RunningServer) => server.freeze()],
] as const) {
  test(`a screen that starts while the server is ${what} shows its last picture, with its age, in 3 s`, async ({
    page,
    server,
    writes,
  }) => {
    await writes.say('kept', { gist: 'Said before the end.' });
    const { foot, scene } = await openWall(page, threats);
    await expect(scene('threats')).toContainText('Said before the end.');
    await expectKept(page);
    await switchOff(page, server, -3 * hour);
    await leave(server);
    const stale = /^(?:as of )?Thu, Dec 30, 2021.*Stale · server last answered 3 h ago$/;
    expect(await fastestStart(page, server.url, stale)).toBeLessThan(longest);
    await expect(foot.locator('[data-freshness=stale]')).toBeVisible();
    await expect(scene('threats')).toContainText('Said before the end.');
    if (what === 'gone') await server.restart();
    else server.thaw();
    await expect(foot).toContainText(/Archive.* · server answered \d s ago/, {
      timeout: 40_000,
    });
    await writes.say('again', { gist: 'Said when it was back.' });
    await expect(scene('threats')).toContainText('Said when it was back.', { timeout: 20_000 });
  });
}

test('scenes keep their picture while the server is down, and refetch all of it afterwards', async ({
  page,
  server,
}) => {
  const turning = '&scenes=threats,frequency&every=5';
  const { foot, scene } = await openWall(page, turning);
  await expectKept(page);
  await server.end();
  await startWall(page, server.url, /server last answered \d+ s ago$/, turning);
  const chart = scene('frequency').getByRole('img', { name: /^Bar chart/ });
  for (const picture of [chart, scene('threats').getByRole('listitem').first(), chart]) {
    await expect(picture).toBeVisible({ timeout: 15_000 });
  }
  await server.restart();
  await expect(foot).toContainText(/Archive.* · server answered \d s ago/, {
    timeout: 40_000,
  });
});

test('the last answers are persisted when the screen turns off', async ({
  page,
  server,
  writes,
}) => {
  const { scene } = await openWall(page, threats);
  await expectKept(page);
  await writes.say('late', { gist: 'Said a moment before.' });
  await expect(scene('threats')).toContainText('Said a moment before.');
  await hide(page);
  await expect
    .poll(() => keptData(page))
    .toMatchObject({
      statements: expect.stringContaining('Said a moment before.'),
    });
  await server.end();
  await startWall(page, server.url, /server last answered \d+ s ago$/);
  await expect(scene('threats')).toContainText('Said a moment before.');
});

test('a picture from a time that the clock has not reached is of unknown age, and stale', async ({
  page,
  server,
}) => {
  await openWall(page, threats);
  await expectKept(page);
  await switchOff(page, server, hour);
  await server.end();
  await startWall(page, server.url, /Stale · age unknown$/);
});

test('a browser that was closed starts again without the server', async ({
  playwright,
  launchOptions,
  server,
}) => {
  const profile = await mkdtemp(join(tmpdir(), 'deadline-watch-screen-'));
  const launch = () => playwright.chromium.launchPersistentContext(profile, launchOptions);
  const first = await launch();
  const page = await first.newPage();
  await page.goto(`${server.url}/?screen=wall${threats}`);
  await expectKept(page);
  await first.close();
  await server.end();
  const second = await launch();
  const again = await second.newPage();
  expect(await fastestStart(again, server.url, /server last answered \d+ s ago/)).toBeLessThan(
    longest,
  );
  await second.close();
  await rm(profile, { recursive: true, force: true });
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
  'a new version of the page is taken when the server answers, and not before',
  async ({ page, server, versions }) => {
    // Asked by a locator: it asks again where the page goes away under the question.
    const entry = page.locator('script[type="module"]').first();
    const { foot, scene } = await openWall(page, threats);
    await expect(foot).toContainText(/Archive.* · server answered/);
    await expectKept(page);
    const old = (await entry.getAttribute('src')) ?? '';
    await server.end();
    versions.publish();
    await expect(foot).toContainText('Stale', { timeout: 15_000 });
    await expect(entry).toHaveAttribute('src', old);
    await server.restart();
    await expect(entry).toHaveAttribute('src', `.${versions.nextEntry}`, { timeout: 40_000 });
    await expect(scene('threats').getByRole('heading')).toBeVisible();
    // The new version is kept in place of the old one.
    await expect
      .poll(async () => (await keptPages(page)).map((one) => one.includes(versions.nextEntry)))
      .toEqual([true]);
    await server.end();
    await startWall(page, versions.url, /server last answered/);
    await expect(entry).toHaveAttribute('src', `.${versions.nextEntry}`);
  },
);
