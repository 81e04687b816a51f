import type { Page } from '@playwright/test';
import { withoutFirstAnswers } from './browser/answers';
import { deskOf } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';
import { difference } from './browser/pixels';

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

/**
 * From the top of the page to the panels below the first view. `changing` are the words about the stream, the labels of
 * the chart, which are placed anew when the browser has measured it, and the room below the statements that the server
 * draws, which a very tall window fills with more of them.
 */
async function picture(page: Page) {
  const { frequency, keyDates, statements, feed } = deskOf(page);
  const parts = await Promise.all([frequency.boundingBox(), statements.boundingBox()]);
  const height = Math.max(...parts.map((part) => (part ? part.y + part.height : 0)));
  const box = { x: 0, y: 0, width: page.viewportSize()?.width ?? 0, height };
  const fold = frequency.getByRole('button', { name: /^Unfold/ });
  const labels = frequency
    .locator('svg text')
    .or(keyDates.locator('span, button'))
    .or(fold.locator('span'));
  const changing = await labels.or(stateOf(page)).evaluateAll((elements) =>
    elements.map((element) => {
      const { x, y, width, height } = element.getBoundingClientRect();
      // With their halo, and what is wider than its box.
      const wide = Math.max(width, element.scrollWidth);
      return { x: x - 3, y: y + scrollY - 3, width: wide + 6, height: height + 6 };
    }),
  );
  const list = await feed.locator('xpath=..').boundingBox();
  const last = await feed.getByRole('article').nth(11).boundingBox();
  if (list && last) changing.push({ ...list, y: last.y + last.height, height: list.height });
  return { box, changing, png: await page.screenshot({ fullPage: true, clip: box }) };
}

const stateOf = (page: Page) => page.getByRole('banner').getByText(/newest attack/);

for (const viewport of sizes) {
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });
    // Two pages, each looked at twice.
    test.describe.configure({ timeout: 180_000 });

    test('what the server drew is free of faults of access, and not a pixel of it moves when the page takes over', async ({
      page,
      browser,
    }) => {
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        const release = await holdScript(page);
        await page.goto('/', { waitUntil: 'commit' });
        await expect(deskOf(page).compare).toBeVisible();
        // On a busy machine the line that says that the script is late would come.
        await page.evaluate(() => document.getAnimations()[0]?.pause());
        await page.evaluate(() => document.fonts.load('16px "Libre Franklin Variable"'));
        const before = await picture(page);
        expect(await axe(page), colorScheme).toEqual([]);
        release();
        await expect(stateOf(page).getByRole('status')).toHaveText('Archive');
        const after = await picture(page);
        expect(after.box).toEqual(before.box);
        const changing = [...before.changing, ...after.changing];
        expect(
          await difference(browser, before.png, after.png, before.box, changing),
          colorScheme,
        ).toBeNull();
        await page.unrouteAll();
      }
    });
  });
}

test('the first view is made of few elements, and eight statements are in sight', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/');
  const { chart, feed } = deskOf(page);
  await expect(chart).toBeVisible();
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Archive');
  expect(await page.locator('*').count()).toBeLessThan(400);
  await expect(feed.getByRole('article').nth(7)).toBeInViewport();
  // What nobody has asked for yet is there as soon as the page is used.
  const group = page.getByRole('combobox', { name: 'Group' });
  await group.focus();
  await expect(group.getByRole('option')).toHaveCount(21);
});

test('a page that opens with a search shows what it found while the code of the search loads', async ({
  page,
}) => {
  let release = () => {};
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(/\/assets\/search-.*\.js$/, async (route) => {
    await released;
    await route.continue();
  });
  await page.goto('/?q=convoy');
  const { statements, feed, glance } = deskOf(page);
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Archive');
  await expect(glance).toContainText('12 or 13 attacks');
  const found = await feed.getByRole('article').count();
  expect(found).toBeGreaterThan(1);
  await expect(statements.getByText(/^Loading/)).toHaveCount(0);
  release();
  const search = statements.getByRole('searchbox', { name: 'Search statements' });
  await expect(search).toHaveValue('convoy');
  await search.fill('an oasis');
  await expect(statements).toContainText('No statement');
  await search.fill('convoy');
  await expect(feed.getByRole('article')).toHaveCount(found);
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
