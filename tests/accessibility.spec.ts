import type { Page } from '@playwright/test';
import { breakEndpoint, failedToLoad, holdEndpoint } from './browser/answers';
import {
  deskOf,
  expectRecords,
  openDesk,
  openLowerDesk,
  openSearch,
  openTable,
} from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

const widths = [320, 390, 768, 1440];
const themes = ['light', 'dark'] as const;
const every = widths.flatMap((width) => themes.map((theme) => ({ width, theme })));
/** Every width and both themes, though not each with each. */
const some = widths.map((width, place) => ({ width, theme: themes[(place + 1) % 2] ?? 'light' }));

/** Checks the page as it stands on several screens. */
async function expectNothingAmiss(page: Page, screens = some) {
  for (const { width, theme } of screens) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    expect(await axe(page), `${width} px, ${theme}`).toEqual([]);
  }
}

test('the start view', async ({ page }) => {
  await openDesk(page);
  await expectNothingAmiss(page, every);
});

test('the table', async ({ page }) => {
  await openTable(page, '?interval=week');
  await expectNothingAmiss(page);
});

const drawers = [
  { what: 'an attack', search: '?open=attack:2021-12-12-ashab-al-kahf-al-qadisiyah' },
  { what: 'a statement', search: '?open=statement:2021-12-06-sabereen-news-poster' },
  { what: 'a key date', search: '?open=date:understandings-2021' },
];
for (const { what, search } of drawers) {
  test(`the drawer with ${what}`, async ({ page }) => {
    const { drawer } = await openDesk(page, search);
    await expect(drawer.getByRole('article').first()).toBeVisible();
    await expectNothingAmiss(page);
  });
}

test('the drawer with a list, closed and with its records open', async ({ page }) => {
  const { drawer } = await openDesk(page, '?open=attacks:2021-11-28');
  await expectRecords(drawer, 5);
  await expectNothingAmiss(page);
  await page.setViewportSize({ width: 1440, height: 900 });
  await drawer.getByRole('button', { name: 'Show all details' }).click();
  await expect(drawer.getByRole('article')).toHaveCount(5);
  await expectNothingAmiss(page);
});

test('an empty feed, filters in force and a broken address', async ({ page }) => {
  const { statements } = await openDesk(page, '?group=zulfiqar-forces&q=none-such&interval=hour');
  await expect(statements).toContainText('No statement on record');
  await expectNothingAmiss(page);
});

test('every panel in error', async ({ page, allowFault }) => {
  allowFault(failedToLoad);
  await breakEndpoint(page, 'dataset', 'error 500');
  await page.goto('/');
  await expect(page.getByRole('alert')).toHaveCount(3);
  await expectNothingAmiss(page);
});

test('every panel loading', async ({ page }) => {
  const release = await holdEndpoint(page, 'dataset');
  await page.goto('/');
  await expect(deskOf(page).glance.getByRole('status')).toContainText('Loading');
  await expectNothingAmiss(page);
  release();
});

test('a tooltip, a marked statement, the shared link and the menu open', async ({ page }) => {
  const { cursor, feed } = await openDesk(page);
  await feed.getByRole('article').first().getByRole('button').first().click();
  await feed.getByRole('button', { name: 'Mark in the chart' }).first().click();
  await cursor.focus();
  await page.keyboard.press('End');
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Share' }).click();
  await expect(page.getByText('The link brings back every choice')).toBeVisible();
  expect(await axe(page)).toEqual([]);
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('heading', { name: 'How to read this page' })).toBeVisible();
  expect(await axe(page)).toEqual([]);
});

test('the panels below the first view, with an explained verdict', async ({ page }) => {
  const { compare, runUps, threatsAndAttacks } = await openLowerDesk(page);
  expect(await axe(page)).toEqual([]);
  await compare.getByRole('button', { name: 'no clear difference' }).first().focus();
  await expect(compare.getByRole('note')).toBeVisible();
  await compare.getByRole('button', { name: 'Own days' }).click();
  await compare.getByText('pairs that cannot be answered, and why').click();
  await compare.getByText('Threats of the two periods').click();
  for (const region of [compare, runUps, threatsAndAttacks]) {
    await region.getByRole('button', { name: 'Table', exact: true }).click();
  }
  expect(await axe(page)).toEqual([]);
});

test('headings are in order and every region has a name', async ({ page }) => {
  await openSearch(await openLowerDesk(page));
  const levels = await page
    .getByRole('heading')
    .evaluateAll((all) => all.map((heading) => Number(heading.tagName.slice(1))));
  expect(levels[0]).toBe(1);
  for (const [place, level] of levels.entries()) {
    expect(level - (levels[place - 1] ?? 0)).toBeLessThanOrEqual(1);
  }
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'At a glance',
    'Attack frequency',
    'Threat statements',
    'Compare periods',
    'Run-ups',
    'Threats and attacks',
  ]);
  for (const landmark of ['banner', 'main', 'search'] as const) {
    await expect(page.getByRole(landmark)).toHaveCount(1);
  }
});
