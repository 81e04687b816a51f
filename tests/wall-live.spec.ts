import type { Page } from '@playwright/test';
import { day } from '../src/domain/day';
import { expect, note, test } from './browser/live';
import { letPass } from './browser/passing-time';
import { type Box, difference } from './browser/pixels';
import { openWall, wallOf } from './browser/wall';

// Servers of their own, started and stopped, on a machine that may be busy.
test.describe.configure({ timeout: 90_000 });
test.use({ settings: { HEARTBEAT_SECONDS: '1' }, contextOptions: { reducedMotion: 'reduce' } });

/** Has the page believe that it is hidden, or seen again. A hidden page is never drawn. */
function setHidden(page: Page, hidden: boolean) {
  return page.evaluate((isHidden) => {
    const state = isHidden ? 'hidden' : 'visible';
    Object.defineProperty(document, 'visibilityState', { get: () => state, configurable: true });
    Object.defineProperty(document, 'hidden', { get: () => isHidden, configurable: true });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

test('the age of the data is always there: amber at twice the beat, red with words at five times', async ({
  page,
  server,
}) => {
  const { foot, heading } = await openWall(page, '&scenes=now');
  const age = foot.locator('[data-freshness]');
  await expect(age).toHaveAttribute('data-freshness', 'fresh');
  await expect(age).toContainText(/server answered \d s ago/);
  server.freeze();
  await expect(age).toHaveAttribute('data-freshness', 'aging');
  await expect(age).toContainText(/server last answered \d s ago/);
  await expect(age).toHaveAttribute('data-freshness', 'stale', { timeout: 10_000 });
  await expect(age).toContainText(/^Stale · server last answered \d+ s ago/);
  await expect(heading, 'the last picture stays').toBeVisible();
  server.thaw();
  await expect(age).toHaveAttribute('data-freshness', 'fresh', { timeout: 40_000 });
});

test('without the network the last picture stays with its age, and comes back by itself', async ({
  page,
  server,
  writes,
}) => {
  const { foot, scene } = await openWall(page, '&scenes=threats');
  // How often it beats is known by its line only.
  await expect(foot).toContainText(/Archive.* · server answered/);
  await server.end();
  await expect(foot).toContainText(/Stale · server last answered \d+ s ago/, { timeout: 15_000 });
  await expect(scene('threats').getByRole('heading')).toBeVisible();
  await server.restart();
  await writes.say('after-the-gap', { gist: 'Said after the gap.' });
  await expect(scene('threats')).toContainText('Said after the gap.', { timeout: 60_000 });
  await expect(foot).not.toContainText('Stale');
});

test('a hidden page stays live and is up to date when it is visible again', async ({
  page,
  server,
  writes,
}) => {
  const { scene, foot } = await openWall(page, '&scenes=threats');
  await setHidden(page, true);
  await writes.say('while-hidden', { gist: 'Said while nobody looked.' });
  await expect(scene('threats')).toContainText('Said while nobody looked.', { timeout: 15_000 });
  await server.end();
  await expect(foot).toContainText('Stale', { timeout: 15_000 });
  await server.restart();
  await expect(foot, 'still hidden').not.toContainText('Stale', { timeout: 60_000 });
  await setHidden(page, false);
});

test('a hidden page retries failed requests', async ({ page, line }) => {
  await page.route('**/api/statements?*', (route) => route.fulfill({ status: 503 }));
  const { scene } = wallOf(page);
  const beats = line.beats();
  await page.goto('/?screen=wall&scenes=threats');
  await expect(scene('threats')).toContainText('error 503');
  await setHidden(page, true);
  // A question that waits for its turn has come to it meanwhile.
  await expect.poll(() => line.beats()).toBeGreaterThan(beats + 3);
  await page.unroute('**/api/statements?*');
  await expect(scene('threats').getByRole('heading')).toContainText(/\d statements/, {
    timeout: 40_000,
  });
});

test('a refused request is repeated automatically', async ({ page }) => {
  await page.clock.install();
  await page.route('**/api/statements?*', (route) => route.fulfill({ status: 403 }));
  const { scene } = wallOf(page);
  await page.goto('/?screen=wall&scenes=threats');
  await expect(scene('threats')).toContainText('error 403');
  await page.unroute('**/api/statements?*');
  await letPass(page, 65);
  await expect(scene('threats').getByRole('heading')).toContainText(/\d statements/);
});

test('records that do not come any more are as old as they are, though the server is heard', async ({
  page,
  line,
  writes,
}) => {
  const { foot } = await openWall(page, '&scenes=frequency');
  await expect(foot).toContainText(/server answered \d s ago/);
  await page.route('**/api/attacks/columns*', (route) => route.fulfill({ status: 500 }));
  line.giveStreams({ kind: 'refuse' });
  line.cutStreams();
  await writes.attack('unseen', {});
  // Without its line the page asks every 15 seconds how far the server is, and is answered.
  await expect(foot).toContainText(/^.*Stale · server last answered (2[0-9]|[3-9][0-9]) s ago$/, {
    timeout: 60_000,
  });
});

test('on refresh nothing flickers: only the marks that changed differ', async ({
  page,
  browser,
  writes,
  line,
}) => {
  const { scene } = await openWall(page, '&scenes=frequency');
  const chart = scene('frequency').getByRole('img', { name: /^Bar chart/ });
  const main = (await page.getByRole('main').boundingBox()) as Box;
  const plot = (await chart.boundingBox()) as Box;
  const removed = await page.getByRole('main').evaluateHandle((element) => {
    const seen: string[] = [];
    new MutationObserver((changes) => {
      for (const { removedNodes } of changes) {
        for (const node of removedNodes) if (node instanceof Element) seen.push(node.outerHTML);
      }
    }).observe(element, { childList: true, subtree: true });
    return seen;
  });
  const before = await page.screenshot();
  // Heartbeats alone change nothing.
  const beats = line.beats();
  await expect.poll(() => line.beats()).toBeGreaterThan(beats + 1);
  expect(await difference(browser, before, await page.screenshot(), main)).toBeNull();

  const name = await chart.getAttribute('aria-label');
  // Not on the highest day: the scale would be another, and every mark with it.
  const on = day('2021-12-18');
  await writes.attack('one-more', { claimedBy: null, occurred: { start: on, end: on } });
  await expect.poll(() => chart.getAttribute('aria-label')).not.toBe(name);
  const changed = await difference(browser, before, await page.screenshot(), plot);
  note('changed', JSON.stringify(changed));
  expect(changed, 'the day has another bar').not.toBeNull();
  // A day is about a hundredth of the axis: its bar, and nothing beside it.
  const width = (changed?.right ?? 0) - (changed?.left ?? 0);
  expect(width).toBeLessThan((3 * plot.width) / 97);
  expect(await removed.jsonValue()).toEqual([]);
});

test.describe('as days go by', () => {
  test.use({ words: ['--replay', '2021-12-26', '--speed', '1d/2s'] });

  test('midnight in Baghdad turns the countdown without a reload', async ({ page }) => {
    const { scene, foot } = await openWall(page, '&scenes=now');
    let loads = 0;
    page.on('load', () => {
      loads += 1;
    });
    await expect(foot).toContainText('Wed, Dec 29, 2021', { timeout: 40_000 });
    await expect(scene('now')).toContainText(/(?<!\d)2\s*days/);
    await expect(foot).toContainText('Thu, Dec 30, 2021', { timeout: 40_000 });
    await expect(scene('now')).toContainText(/(?<!\d)1\s*day(?!s)/);
    expect(loads).toBe(0);
  });
});

test('after zero the countdown says what passed, and shows the next key date', async ({ page }) => {
  const { scene } = await openWall(page, '&scenes=now&asOf=2021-12-31');
  await expect(scene('now')).toContainText(/tonight\s*Deadline/i);
  await page.goto('/?screen=wall&scenes=now&asOf=2022-01-02');
  await expect(wallOf(page).scene('now')).toContainText(/passed 2 days ago/);
  await expect(wallOf(page).scene('now')).toContainText(/1\s*daySoleimani/);
});
