import type { Page } from '@playwright/test';
import { withoutFirstAnswers } from './browser/answers';
import { deskOf } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

const sizes = [
  { width: 390, height: 844 },
  { width: 768, height: 1024 },
  { width: 1440, height: 900 },
  { width: 2560, height: 1440 },
];

/** Until the returned function is called, the page has no script. */
async function holdScript(page: Page) {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  return () => release();
}

/** Of the heading, the sentences and figures, and the newest statements if they stand beside the chart. */
async function boxes(page: Page) {
  const { glance, feed } = deskOf(page);
  const parts = page.getByRole('heading', { level: 1 }).or(glance.locator('p, li'));
  const isWide = (page.viewportSize()?.width ?? 0) >= 1024;
  return (isWide ? parts.or(feed.getByRole('article')) : parts).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      return { words: element.textContent, x, y, width, height };
    }),
  );
}

for (const viewport of sizes) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`at ${viewport.width} px, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme });

      test('what the server drew stays where it is when the page takes over', async ({ page }) => {
        const release = await holdScript(page);
        await page.goto('/', { waitUntil: 'commit' });
        await expect(page.getByRole('feed').getByRole('article')).not.toHaveCount(0);
        await page.evaluate(() => document.fonts.ready.then(() => undefined));
        const before = await boxes(page);
        release();
        await expect(deskOf(page).chart).toBeVisible();
        expect(await boxes(page)).toEqual(before);
      });
    });
  }
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how long, how many and who said what', async ({ page }) => {
    await page.goto('/?asOf=2021-12-20');
    const { glance, feed } = deskOf(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(glance).toContainText('the midnight that ends Fri, Dec 31, 2021');
    await expect(glance).toContainText('Six attacks are listed so far in the week to December 20');
    await expect(feed.getByRole('article').first()).toContainText('Dec 18');
  });
});

test('the page has no faults of access before any script has run', async ({ page }) => {
  const release = await holdScript(page);
  await page.goto('/', { waitUntil: 'commit' });
  await expect(deskOf(page).feed.getByRole('article')).not.toHaveCount(0);
  expect(await axe(page)).toEqual([]);
  release();
});

test('what came with the document is not asked for again', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await page.goto('/');
  await expect(deskOf(page).chart).toBeVisible();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Archive');
  const brought = ['/api/dataset', '/api/attacks/columns', '/api/statements'];
  expect(asked.filter((path) => brought.includes(path))).toEqual([]);
});

test('what was new when the page was left is new again after it is taken over', async ({
  page,
}) => {
  await page.goto('/');
  await expect(deskOf(page).chart).toBeVisible();
  const newest = await page.evaluate(async () => {
    const answer = await fetch('/api/statements?versions=all&limit=1000');
    const { items }: { items: { id: string; received: number }[] } = await answer.json();
    return items.toSorted((a, b) => b.received - a.received)[0];
  });
  await page.goto('/healthz');
  await page.evaluate((last) => {
    const kept = { last, unseen: ['2021-11-15-amir-ali-hajizadeh-unspecified'] };
    localStorage.setItem('deadline-watch-looked', JSON.stringify(kept));
  }, newest);
  await page.goto('/');
  await expect(deskOf(page).statements.getByRole('button', { name: /^1 new/ })).toBeVisible();
});

test('a page that the browser kept is shown, and asked for again', async ({ page }) => {
  await page.goto('/');
  await expect(deskOf(page).chart).toBeVisible();
  await page.goto('/healthz');
  const again = page.waitForRequest('**/api/dataset');
  await page.goBack();
  await again;
  await expect(deskOf(page).glance).toContainText('12 or 13 attacks');
});

test('an address that the browser reads otherwise than the server is drawn anew', async ({
  page,
}) => {
  await page.goto('/?asOf=2021-12-20#038;group=ashab-al-kahf');
  const { glance } = deskOf(page);
  await expect(glance).toContainText('claimed by Ashab Al-Kahf');
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
});

test('a page that the server did not draw begins in the browser', async ({ page }) => {
  await withoutFirstAnswers(page);
  await page.goto('/');
  await expect(deskOf(page).glance).toContainText('12 or 13 attacks');
});
