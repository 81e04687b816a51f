import type { Locator, Page } from '@playwright/test';
import { openDesk, openLowerDesk, openSearch, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** Longer than every field waits before it takes over what is typed. */
const pause = { delay: 1_100 };

/** From its first part on, as a keyboard types it: month, day, year. */
async function typeDay(page: Page, field: Locator, digits: string): Promise<void> {
  await field.focus();
  await page.keyboard.type(digits, pause);
}

test('a day typed slowly into From is taken when it is whole, and the part before changes nothing', async ({
  page,
}) => {
  const { frequency } = await openDesk(page, '?from=2021-12-05');
  const from = frequency.getByLabel('From', { exact: true });
  await typeDay(page, from, '12102');
  await expect(from).toHaveValue('0002-12-10');
  // The day of the month was a whole date before the year was begun.
  expect(parametersOf(page)).toEqual({ from: '2021-12-10' });
  await expect(page.getByText('were ignored')).toHaveCount(0);
  await page.keyboard.type('021', pause);
  await expect(from).toHaveValue('2021-12-10');
  expect(parametersOf(page)).toEqual({ from: '2021-12-10' });
});

test('a year that was left half typed comes back as it was', async ({ page }) => {
  const { frequency } = await openDesk(page, '?from=2021-12-05&to=2021-12-20');
  for (const [name, value] of [
    ['From', '2021-12-05'],
    ['To', '2021-12-20'],
  ] as const) {
    const field = frequency.getByLabel(name, { exact: true });
    await field.fill('0202-12-05');
    await field.blur();
    await expect(field).toHaveValue(value);
  }
  expect(parametersOf(page)).toEqual({ from: '2021-12-05', to: '2021-12-20' });
});

test('every date field has limits', async ({ page }) => {
  await openLowerDesk(page, '?asOf=2021-12-29');
  await expect(page.getByLabel('Go to')).toBeVisible();
  const fields = page.locator('input[type="date"]');
  expect(await fields.count()).toBeGreaterThan(2);
  for (const field of await fields.all()) {
    await expect(field).toHaveAttribute('min', /^\d{4}-/);
    await expect(field).toHaveAttribute('max', /^\d{4}-/);
  }
});

test('a search typed slowly keeps every letter and blank', async ({ page }) => {
  const search = await openSearch(await openDesk(page));
  await search.focus();
  await page.keyboard.type('to K', pause);
  await expect(search).toHaveValue('to K');
  await page.keyboard.type('uwait');
  await expect(search).toHaveValue('to Kuwait');
  await expect.poll(() => parametersOf(page).q).toBe('to Kuwait');
});
