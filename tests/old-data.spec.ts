import type { Page } from '@playwright/test';
import { breakEndpoint, failedToLoad, smallPages, withOwnStream } from './browser/answers';
import { deskOf, openDesk, openSearch } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { letPass } from './browser/passing-time';

test.beforeEach(async ({ page, allowFault }) => {
  allowFault(failedToLoad);
  await withOwnStream(page);
  await page.clock.install();
});

const theNotice = (page: Page) => page.getByRole('status').filter({ hasText: 'does not answer' });

/** Longer than a stream may be silent, in seconds: nothing comes while the page's clock is moved. */
const silence = 40;

test('when the server goes away the page stays, with its age, and recovers by itself', async ({
  page,
}) => {
  const { glance, chart, feed } = await openDesk(page);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText(/Archive, ends December 30 · server answered \d+ s ago/);
  const mend = await breakEndpoint(page, 'server', 'down');
  await letPass(page, silence);
  await expect(banner).toContainText(/Reconnecting .*server last answered \d+ s ago/);
  await letPass(page, 20);
  const notice = theNotice(page);
  await expect(notice).toContainText(/Showing its answer from (\d+ s|\d min) ago/);
  await letPass(page, 60);
  await expect(banner).toContainText(/Stale · server last answered [12] min ago/);
  await expect(notice).toContainText(/[12] min ago/);
  await expect(glance).toContainText('12 or 13 attacks');
  await expect(chart).toBeVisible();
  await expect(feed.getByRole('article')).toHaveCount(12);
  await mend();
  await expect(async () => {
    await letPass(page, 15);
    await expect(notice).toHaveCount(0, { timeout: 500 });
    await expect(banner).toContainText(/Archive, ends December 30 · server answered \d+ s ago/, {
      timeout: 500,
    });
  }).toPass();
});

test('a stream that is down while the server answers is no old data', async ({ page }) => {
  await openDesk(page);
  const banner = page.getByRole('banner');
  await expect(banner).toContainText('Archive');
  await breakEndpoint(page, 'stream', 'down');
  await letPass(page, silence);
  await expect(async () => {
    await letPass(page, 15);
    await expect(banner).toContainText(/Reconnecting .*server last answered \d s ago/, {
      timeout: 500,
    });
  }).toPass();
  await expect(banner).toContainText('newest attack Dec 27, statement Dec 28');
  await expect(banner).not.toContainText('Stale');
  await expect(theNotice(page)).toHaveCount(0);
});

test('a server that answers but with an error is told from one that is away', async ({ page }) => {
  await openDesk(page);
  await breakEndpoint(page, 'server', 'error 500');
  await letPass(page, silence);
  await letPass(page, 20);
  await expect(page.getByRole('status').filter({ hasText: 'error 500' })).toContainText(
    /its answer from (\d+ s|\d min) ago/,
  );
});

test('new data that does not come leaves the old, with a true age', async ({ page }) => {
  const { glance, frequency, statements, feed } = await openDesk(page);
  const dataset = await (await page.request.get('/api/dataset')).json();
  const mend = await breakEndpoint(page, 'server', 'down');
  await page.route('**/api/dataset', (route) =>
    // Each write has its own number and stamp.
    route.fulfill({
      json: { ...dataset, revision: dataset.revision + 1, history: '0123456789ab' },
    }),
  );
  await letPass(page, silence);
  await letPass(page, 20);
  for (const region of [glance, frequency, statements]) {
    await expect(region.getByText(/does not answer/)).toContainText(
      /Showing the answer from (\d+ s|\d min) ago/,
    );
  }
  await expect(glance).toContainText('12 or 13 attacks');
  await expect(feed.getByRole('article')).toHaveCount(12);
  await mend();
  await letPass(page, 35);
  await expect(theNotice(page)).toHaveCount(0);
});

test('a search needs no server: what is here is searched while it is away', async ({ page }) => {
  const desk = await openDesk(page);
  const { statements, feed } = desk;
  await openSearch(desk);
  await breakEndpoint(page, 'server', 'down');
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('context');
  await expect(feed.getByRole('article')).toHaveCount(4);
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption({ index: 0 });
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
});

test('a next page that fails is said, asked for again, and then all are there', async ({
  page,
}) => {
  await smallPages(page, 10);
  const mend = await breakEndpoint(page, 'laterStatements', 'down');
  await page.goto('/');
  const { statements, feed } = deskOf(page);
  await expect(statements.getByRole('alert')).toContainText(/does not answer/);
  await expect(feed, 'a part of the statements is not shown as all').toHaveCount(0);
  await mend();
  await letPass(page, 35);
  await expect(statements.getByRole('status')).toHaveText(
    '37 statements, newest first; 19 counted as threats',
  );
});

test('a next page that the server refuses is not asked for in a loop', async ({ page }) => {
  let asked = 0;
  const detail = 'This cursor is of no use.';
  await smallPages(page, 10);
  await page.route(/\/api\/statements\?.*\bcursor=/, (route) => {
    asked += 1;
    return route.fulfill({
      status: 400,
      contentType: 'application/problem+json',
      json: { type: 'about:blank', title: 'Bad request', status: 400, detail },
    });
  });
  await page.goto('/');
  const { statements } = deskOf(page);
  await expect(statements.getByText(detail)).toBeVisible();
  for (let tenth = 0; tenth < 30; tenth += 1) await page.clock.runFor(100);
  expect(asked).toBeLessThanOrEqual(3);
});

test('page after page brings every statement once', async ({ page }) => {
  const { items } = await (await page.request.get('/api/statements?limit=1000')).json();
  await smallPages(page, 10);
  const { statements, feed } = await openDesk(page);
  await feed.getByRole('article').last().scrollIntoViewIfNeeded();
  await expect(feed.getByRole('article')).toHaveCount(37);
  await expect(statements).toContainText('All 37 shown');
  const gists = await feed.getByRole('article').allInnerTexts();
  for (const { gist } of items) {
    expect(
      gists.filter((text) => text.includes(gist)),
      gist,
    ).toHaveLength(1);
  }
});
