import type { Page } from '@playwright/test';
import { failedToLoad } from './browser/answers';
import { deskOf } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

test.describe('a script that is switched off', () => {
  test.use({ javaScriptEnabled: false });

  test('the page says how long, how many and who said what', async ({ page }) => {
    await page.goto('/?asOf=2021-12-20');
    const { glance, feed } = deskOf(page);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await expect(glance).toContainText('the midnight that ends Fri, Dec 31, 2021');
    await expect(glance).toContainText(/Six attacks\b.*\bso far\b.*December 20/);
    await expect(feed.getByRole('article').first()).toContainText('Dec 18');
  });

  test('the table has the figures that the API has, and no control pretends to work', async ({
    page,
    request,
  }) => {
    await page.goto('/');
    const { table, frequency, statements } = deskOf(page);
    const answer = await request.get('/api/attacks?limit=1000');
    const { items }: { items: { occurred: { start: string; end: string }; low: number }[] } =
      await answer.json();
    const days = Array.from({ length: 39 }, (_, day) => new Date(Date.UTC(2021, 10, 19 + day)));
    const listed = days.map((day) => {
      const iso = day.toISOString().slice(0, 10);
      const on = items.filter(({ occurred: { start, end } }) => start === iso && end === iso);
      const title = day.toLocaleDateString('en-US', {
        weekday: 'long',
        month: 'long',
        day: 'numeric',
        timeZone: 'UTC',
      });
      return [title, on.reduce((sum, { low }) => sum + low, 0)] as const;
    });
    expect(listed.reduce((sum, [, low]) => sum + low, 0)).toBe(31);
    for (const [title, low] of listed) {
      const row = table
        .getByRole('row')
        .filter({ has: page.getByRole('rowheader', { name: title, exact: true }) });
      await expect(row.getByRole('cell').first(), title).toHaveText(String(low));
    }
    const line = page.getByRole('status').filter({ hasText: 'Not live' });
    await expect(line).toBeVisible();
    await expect(line).toContainText('as of Thu, Dec 30, 2021');
    for (const name of ['Table', 'Week', 'Whole period', 'Share', 'Menu', 'Search, filter']) {
      await expect(page.getByRole('button', { name, exact: true }), name).toHaveCount(0);
    }
    await expect(frequency.getByRole('group', { name: 'Interval' })).toHaveCount(0);
    await expect(statements.getByRole('searchbox')).toHaveCount(0);
  });

  test('a link frozen in another history says why nothing is shown', async ({ page }) => {
    await page.goto('/?at=0123456789ab.1');
    const line = page.getByRole('status');
    await expect(line).toContainText(
      'This link is frozen at records that this server does not have',
    );
    await expect(line).toContainText('Nothing is shown in their place.');
    await expect(line).not.toContainText('This page is empty');
    await expect(page.getByRole('main')).toHaveCount(0);
  });

  test('a wall frozen in another history says so too, and leads to the desk', async ({ page }) => {
    await page.goto('/?screen=wall&at=0123456789ab.1');
    const line = page.getByRole('status');
    await expect(line).toContainText(/frozen at records that this server does not have/);
    await expect(line).not.toContainText('This page is empty');
    await page.getByRole('link', { name: 'Follow the data' }).click();
    await expect(deskOf(page).glance).toContainText('attacks are listed');
  });

  test('a search is answered', async ({ page }) => {
    await page.goto('/?q=convoy');
    const { feed } = deskOf(page);
    await expect(feed.getByRole('article').first()).toContainText(/convoy/i);
    await expect(feed.getByRole('article').first().locator('mark')).not.toHaveCount(0);
  });
});

const late = (page: Page) => page.getByText(/script is not running/);

/** To the millisecond before the line comes; then to when it is there. */
async function waitForLine(page: Page) {
  const setTime = (ms: number) =>
    page.evaluate((time) => {
      const [line] = document.getAnimations();
      if (!line) throw new Error('Nothing waits for the script.');
      line.pause();
      line.currentTime = time;
    }, ms);
  await setTime(9999);
  await expect(late(page)).toBeHidden();
  expect(await page.locator('#root').evaluate((root) => root.getBoundingClientRect().y)).toBe(0);
  await setTime(10_000);
  await expect(late(page)).toBeInViewport({ ratio: 1 });
  await expect(page.getByRole('link', { name: /^Skip/ })).not.toBeInViewport();
}

test.describe('a script that does not come', () => {
  test.beforeEach(async ({ page, allowFault }) => {
    allowFault(failedToLoad);
    await page.route('**/assets/*.js', (route) => route.abort());
  });

  for (const [width, colorScheme] of [
    [1440, 'light'],
    [320, 'dark'],
  ] as const) {
    test(`the desk at ${width} px can be read, and says that it is not live`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme });
      await page.goto('/');
      await waitForLine(page);
      const { glance, feed } = deskOf(page);
      await expect(glance).toContainText('attacks are listed');
      await expect(page.getByRole('banner')).toContainText(
        /Not live · drawn by the server at \d{4}-\d\d-\d\d \d\d:\d\d UTC/,
      );
      await expect(feed.getByRole('article').first()).toBeVisible();
      await expect(late(page)).toContainText(
        /Not live: drawn from the data as of Thu, Dec 30, 2021/,
      );
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
        width,
      );
      expect(await axe(page)).toEqual([]);
    });
  }

  for (const [width, height] of [
    [1920, 1080],
    [1080, 1920],
    [1280, 720],
  ] as const) {
    test(`the wall's overview at ${width} x ${height} can be read, and says that it is not live`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      await page.goto('/?screen=wall');
      await waitForLine(page);
      await expect(late(page)).toContainText(
        /Not live: drawn from the data as of Thu, Dec 30, 2021/,
      );
      const overview = page.getByRole('region', { name: 'Overview' });
      await expect(overview).toContainText('Deadline');
      await expect(overview).toContainText('No attack data since December 27');
      await expect(overview.getByRole('heading', { name: /attacks listed/ })).toBeInViewport();
      await expect(
        overview.getByRole('img', { name: /^Bar chart of attacks by day/ }),
      ).toBeInViewport();
      await expect(overview.getByText(/^Latest threat on record/)).toBeInViewport();
      expect(await overview.evaluate((one) => one.scrollHeight - one.clientHeight)).toBeLessThan(2);
      const { background } = await page.evaluate(() => getComputedStyle(document.body));
      expect(background).toContain('rgb(10, 12, 15)');
    });
  }

  test('another scene of the wall says why it is empty', async ({ page }) => {
    await page.goto('/?screen=wall&scenes=compare');
    await waitForLine(page);
    await expect(late(page)).toContainText(/This page is empty/);
  });
});

test('in a browser that is too old, what the server drew stays', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Array.prototype, 'toSorted'));
  await page.goto('/', { waitUntil: 'networkidle' });
  await waitForLine(page);
  await expect(deskOf(page).glance).toContainText('attacks are listed');
});

test('a page whose script comes says nothing of it', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByRole('banner').getByRole('status')).toHaveText('Archive');
  await expect(late(page)).toHaveCount(0);
});
