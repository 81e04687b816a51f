import type { Page } from '@playwright/test';
import { breakEndpoint, failedToLoad } from './browser/answers';
import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

test.beforeEach(async ({ page, allowFault }) => {
  allowFault(failedToLoad);
  await page.clock.install();
});

const theNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'does not answer' });

test('when the server goes away the page stays, with its age, and recovers by itself', async ({
  page,
}) => {
  const { glance, chart, feed } = await openDesk(page);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText(/Server answered \d+ s ago/);
  const mend = await breakEndpoint(page, 'dataset', 'down');
  await page.clock.runFor(20_000);
  const notice = theNotice(page);
  await expect(notice).toContainText(/What is shown is its answer of \d+ s ago/);
  await page.clock.runFor(60_000);
  await expect(banner).toContainText(/Stale · Server last answered 1 min ago/);
  await expect(notice).toContainText('1 min ago');
  await expect(glance).toContainText('12 to 13 attacks');
  await expect(chart).toBeVisible();
  await expect(feed.getByRole('article')).toHaveCount(20);
  await mend();
  await expect(async () => {
    await page.clock.runFor(15_000);
    await expect(notice).toHaveCount(0, { timeout: 500 });
    await expect(banner).toContainText(/Frozen · Server answered \d+ s ago/, { timeout: 500 });
  }).toPass();
});

test('the age of the connection is not the age of the newest record', async ({ page }) => {
  await openDesk(page);
  const banner = page.getByRole('banner');
  await page.clock.runFor(120_000);
  await expect(banner).toContainText(/Server answered \d+ s ago/);
  await expect(banner).toContainText('newest attack Dec 27, statement Dec 28');
  await expect(banner).not.toContainText('Stale');
});

test('a server that answers but with an error is told from one that is away', async ({ page }) => {
  await openDesk(page);
  await breakEndpoint(page, 'dataset', 'error 500');
  await page.clock.runFor(20_000);
  await expect(page.getByRole('status').filter({ hasText: 'error 500' })).toContainText(
    /its answer of \d+ s ago/,
  );
});

test('new data that does not come leaves the old, with a true age', async ({ page }) => {
  const { glance, frequency } = await openDesk(page);
  const mend = await breakEndpoint(page, 'attacks', 'down');
  const dataset = await (await page.request.get('/api/dataset')).json();
  await page.route('**/api/dataset', (route) =>
    route.fulfill({ json: { ...dataset, revision: dataset.revision + 1 } }),
  );
  await page.clock.runFor(20_000);
  for (const region of [glance, frequency]) {
    await expect(region.getByText(/does not answer/)).toContainText(
      /Shown is the answer of (\d+ s|\d min) ago/,
    );
  }
  await expect(glance).toContainText('12 to 13 attacks');
  await mend();
  await page.clock.runFor(35_000);
  await expect(theNotice(page)).toHaveCount(0);
});

test('a search that fails leaves the old list, with a true age, and is asked again', async ({
  page,
}) => {
  const { statements, feed } = await openDesk(page);
  const mend = await breakEndpoint(page, 'statements', 'down');
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('context');
  await page.clock.runFor(5_000);
  await expect(statements.getByText(/does not answer/)).toContainText(
    /Shown is the answer of (\d+ s|\d min) ago/,
  );
  await expect(feed.getByRole('article')).toHaveCount(20);
  await mend();
  await page.clock.runFor(35_000);
  await expect(feed.getByRole('article')).toHaveCount(4);
  await expect(theNotice(page)).toHaveCount(0);
});

test('a next page that fails leaves what is shown, says so and is asked again', async ({
  page,
}) => {
  const { statements, feed } = await openDesk(page);
  const mend = await breakEndpoint(page, 'statements', 'down');
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await page.clock.runFor(5_000);
  await expect(statements.getByText(/does not answer/)).toBeVisible();
  await expect(feed.getByRole('article')).toHaveCount(20);
  await mend();
  await page.clock.runFor(35_000);
  await expect(feed.getByRole('article')).toHaveCount(37);
});

test('a next page that the server refuses is not asked for in a loop', async ({ page }) => {
  const { statements, feed } = await openDesk(page);
  let asked = 0;
  const detail = 'This cursor is of no use.';
  await page.route(/\/api\/statements\?.*\bcursor=/, (route) => {
    asked += 1;
    return route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'Bad request', status: 400, detail },
    });
  });
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(statements.getByText(detail)).toBeVisible();
  for (let tenth = 0; tenth < 30; tenth += 1) await page.clock.runFor(100);
  expect(asked).toBeLessThanOrEqual(3);
  await expect(feed.getByRole('article')).toHaveCount(20);
});

test('a next page asked for again and again brings no statement twice', async ({ page }) => {
  const { statements, feed } = await openDesk(page);
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await page.clock.runFor(40_000);
  await expect(feed.getByRole('article')).toHaveCount(37);
  await expect(statements).toContainText('All 37 shown');
});
