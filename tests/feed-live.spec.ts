import type { Locator, Page } from '@playwright/test';
import type { StatementBody } from '../src/api/write-bodies';
import { day } from '../src/domain/day';
import { questionsOf } from './browser/clock';
import { openDesk, openSearch } from './browser/desk';
import { expect } from './browser/fixtures';
import { test } from './browser/own-server';
import { writesTo } from './browser/writes';

/** Writes a statement as the newest of all, or another version of one that is there. */
async function say(
  page: Page,
  id: string,
  { saidOn: on = '2021-12-30', ...rest }: Partial<Said> = {},
) {
  const saidOn = { start: day(on), end: day(on) };
  const correction = rest.version ? 'Heard again.' : null;
  await writesTo(new URL(page.url()).origin).say(id, { saidOn, correction, ...rest });
}

type Said = Pick<StatementBody, 'gist' | 'version' | 'retracted'> & { readonly saidOn: string };

/** Where everything that can be read of the feed stands on the screen. */
function places(feed: Locator) {
  return feed.getByRole('article').evaluateAll((all) =>
    all.map((one) => {
      const { top, left, width, height } = one.getBoundingClientRect();
      return { id: one.getAttribute('aria-labelledby'), top, left, width, height };
    }),
  );
}

/** Puts the page out of sight, as another tab in front of it does, and back. */
function setHidden(page: Page, hidden: boolean) {
  return page.evaluate((value) => {
    Object.defineProperty(document, 'hidden', { configurable: true, value });
    Object.defineProperty(document, 'visibilityState', {
      configurable: true,
      value: value ? 'hidden' : 'visible',
    });
    document.dispatchEvent(new Event('visibilitychange'));
  }, hidden);
}

const lineIn = (feed: Locator) => feed.getByRole('separator', { name: 'Read until here' });

test('at the top a new statement appears at once, and nothing else is asked for', async ({
  page,
}) => {
  const { feed, statements } = await openDesk(page);
  const asked = questionsOf(page);
  await say(page, 'new-one');
  await expect(feed.getByRole('article').first()).toContainText('Said in a test: new-one.');
  await expect(feed.getByRole('article').first()).toHaveAttribute('aria-setsize', '38');
  await expect(feed.getByRole('article').first().locator('time')).toHaveText('Dec 30');
  await expect(statements.getByRole('status')).toHaveText(
    '38 statements, newest first; 20 counted as threats',
  );
  await expect(statements.getByRole('button', { name: /new$/ })).toHaveCount(0);
  await expect(lineIn(feed)).toHaveCount(0);
  expect(asked).toEqual([]);
});

test('a correction says so with its day; what is withdrawn is gone', async ({ page }) => {
  const { feed, statements } = await openDesk(page);
  await say(page, 'new-one');
  const first = feed.getByRole('article').first();
  await expect(first).not.toContainText('corrected');
  await say(page, 'new-one', { version: 2, gist: 'Said otherwise.' });
  await expect(first).toContainText('corrected December 30');
  await expect(first).toContainText('Said otherwise.');
  await say(page, 'new-one', { version: 3, retracted: true });
  await expect(statements.getByRole('status')).toHaveText(
    '37 statements, newest first; 19 counted as threats',
  );
  await expect(feed).not.toContainText('Said otherwise.');
});

for (const { viewport, scroll } of [
  { viewport: { width: 1440, height: 900 }, scroll: 'the list' },
  { viewport: { width: 390, height: 844 }, scroll: 'the window' },
]) {
  test.describe(`scrolled down in ${scroll}`, () => {
    test.use({ viewport });

    test('nothing moves by a pixel, and a button leads to what is new', async ({ page }) => {
      const { feed, statements } = await openDesk(page);
      await say(page, 'early', { saidOn: '2021-12-29' });
      await expect(feed).toContainText('Said in a test: early.');
      await feed.getByRole('article').first().scrollIntoViewIfNeeded();
      await feed.getByRole('article').nth(11).scrollIntoViewIfNeeded();
      await expect(feed.getByRole('article'), 'more is drawn').toHaveCount(38);
      const before = await places(feed);
      await say(page, 'later');
      await say(page, 'latest', { gist: 'The latest of all.' });
      await say(page, 'early', {
        saidOn: '2021-12-29',
        version: 2,
        gist: 'Corrected at some length. '.repeat(20),
      });
      const pill = statements.getByRole('button', { name: '2 new, 1 changed' });
      await expect(pill).toBeInViewport();
      expect(await places(feed)).toEqual(before);
      await expect(lineIn(feed)).toHaveCount(0);

      await pill.click();
      await expect(pill).toHaveCount(0);
      const articles = feed.getByRole('article');
      await expect(articles.nth(0)).toBeFocused();
      await expect(articles.nth(0)).toBeInViewport();
      await expect(articles.filter({ hasText: 'The latest of all.' })).toBeInViewport();
      const read = articles.nth(2);
      await expect(read).toContainText('corrected December 30');
      await expect(read).toContainText('Corrected at some length.');
      await expect(read.getByRole('separator', { name: 'Read until here' })).toBeVisible();
    });

    test('scrolling back to the top shows what is new, below the line what was read', async ({
      page,
    }) => {
      const { feed, statements } = await openDesk(page);
      const read = await feed.getByRole('article').first().textContent();
      await feed.getByRole('article').first().scrollIntoViewIfNeeded();
      await feed.getByRole('article').nth(11).scrollIntoViewIfNeeded();
      await say(page, 'later');
      await expect(statements.getByRole('button', { name: '1 new' })).toBeVisible();
      await statements.getByRole('heading', { level: 2 }).scrollIntoViewIfNeeded();
      await feed.evaluate((element) => element.parentElement?.scrollTo(0, 0));
      await expect(feed.getByRole('article').first()).toContainText('Said in a test: later.');
      await expect(statements.getByRole('button', { name: '1 new' })).toHaveCount(0);
      await expect(feed.getByRole('article').nth(1).getByRole('separator')).toHaveCount(1);
      await expect(feed.getByRole('article').nth(1)).toContainText((read ?? '').slice(-40));
    });
  });
}

/** Ten groups with an attack each on the latest listed day: the line that names them all gets higher. */
const groups = [
  'ashab-al-kahf',
  'abu-al-fadl-al-abbas-brigades',
  'fateh-khaybar-brigade',
  'sayyid-al-shuhada-brigades',
  'liwa-thar-al-muhandis',
  'al-nujaba-movement',
  'hizbullah-brigades',
  'asaib-ahl-al-haq',
  'harakat-huqouq',
  'iraqi-resistance-coordination-committee',
];

for (const { where, viewport, scrolled } of [
  { where: 'the list', viewport: { width: 1440, height: 900 }, scrolled: 0 },
  { where: 'the list and the window', viewport: { width: 1440, height: 700 }, scrolled: 200 },
  { where: 'the window', viewport: { width: 390, height: 844 }, scrolled: 0 },
]) {
  test.describe(`scrolled down in ${where}`, () => {
    test.use({ viewport });

    test('nothing that is read moves when the panel above the feed gets higher', async ({
      page,
      server,
    }) => {
      const { feed, glance } = await openDesk(page);
      const { attack } = writesTo(server.url);
      await page.evaluate((by) => window.scrollTo(0, by), scrolled);
      if (viewport.width > 1000) {
        await feed.evaluate((element) => element.parentElement?.scrollTo(0, 900));
      } else {
        await feed.getByRole('article').nth(11).scrollIntoViewIfNeeded();
      }
      await expect(feed.getByRole('article'), 'more is drawn near the end').toHaveCount(37);
      const heightOf = async () => (await glance.boundingBox())?.height ?? 0;
      const [before, height] = [await places(feed), await heightOf()];
      const on = day('2021-12-27');
      for (const claimedBy of groups) {
        await attack(`by-${claimedBy}`, { occurred: { start: on, end: on }, claimedBy });
      }
      await expect(glance).toContainText('11 records');
      expect(await heightOf(), 'the panel has got higher').toBeGreaterThan(height + 10);
      const after = await places(feed);
      expect(after.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
      const moved = after.map(({ top }, place) => Math.abs(top - (before[place]?.top ?? 0)));
      expect(Math.max(...moved)).toBeLessThan(1);
    });
  });
}

test('a change by the reader shows withheld statements at once', async ({ page }) => {
  const desk = await openDesk(page);
  const { feed, statements } = desk;
  await openSearch(desk);
  await feed.getByRole('article').nth(11).scrollIntoViewIfNeeded();
  await say(page, 'later');
  const pill = statements.getByRole('button', { name: '1 new' });
  await expect(pill).toBeVisible();
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('Threats');
  await expect(pill).toHaveCount(0);
  await expect(feed.getByRole('article').first()).toContainText('Said in a test: later.');
  await expect(feed.getByRole('article').first()).toBeInViewport();
});

test('statements that arrived while the page was hidden are above the line', async ({ page }) => {
  const { feed } = await openDesk(page);
  await feed.getByRole('article').first().scrollIntoViewIfNeeded();
  await setHidden(page, true);
  await say(page, 'away');
  await expect(feed).toContainText('Said in a test: away.');
  await setHidden(page, false);
  const articles = feed.getByRole('article');
  await expect(articles.nth(1).getByRole('separator', { name: 'Read until here' })).toBeVisible();
  await expect(lineIn(feed)).toHaveCount(1);
  await articles.first().scrollIntoViewIfNeeded();
  await setHidden(page, true);
  await expect(lineIn(feed), 'what is new has been seen').toHaveCount(0);
});

test('what comes is read out in sum; the count is read out for a choice only', async ({ page }) => {
  await page.clock.install();
  const desk = await openDesk(page);
  const { feed, statements } = desk;
  await openSearch(desk);
  const status = statements.getByRole('status');
  const spoken = statements.getByText(/new statements?$/);
  await expect(status).toHaveAttribute('aria-live', 'polite');
  await say(page, 'one');
  await expect(spoken).toHaveText('1 new statement');
  await expect(status).toHaveText('38 statements, newest first; 20 counted as threats');
  await expect(status).toHaveAttribute('aria-live', 'off');
  await say(page, 'two');
  await say(page, 'three');
  await expect(feed).toContainText('Said in a test: three.');
  await expect(spoken).toHaveText('1 new statement');
  await page.clock.runFor(10_000);
  await expect(spoken).toHaveText('2 new statements');
  await page.clock.runFor(10_000);
  await expect(spoken).toHaveCount(0);
  await statements.getByRole('combobox', { name: 'Kind' }).selectOption('Context');
  await expect(status).toHaveText('4 statements, newest first; none counted as a threat');
  await expect(status).toHaveAttribute('aria-live', 'polite');
});
