import type { Locator, Page } from '@playwright/test';
import { openDesk, parametersOf, pointOver } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** The days from October 1 to January 5, and some of them counted from 0. */
const shown = 97;
const december14 = 74;
const december27 = 87;

/** Opens the desk and waits until days can be selected on its chart. */
async function openChart(page: Page, search = '') {
  const desk = await openDesk(page, search);
  await expect(desk.cursor).toHaveAttribute('aria-keyshortcuts', /Shift\+ArrowRight/);
  const choice = desk.frequency.getByRole('group', { name: /selected/ });
  return { ...desk, choice, option: (name: string) => choice.getByRole('button', { name }) };
}

/** Presses over one interval of the plot and moves over another; the button stays down. */
async function pressAndMove(page: Page, cursor: Locator, from: number, to: number, of = shown) {
  await cursor.scrollIntoViewIfNeeded();
  const box = await cursor.boundingBox();
  if (!box) throw new Error('The plot has no box.');
  const [start, end] = [await pointOver(cursor, from, of), await pointOver(cursor, to, of)];
  await page.mouse.move(box.x + start.x, box.y + start.y);
  await page.mouse.down();
  await page.mouse.move(box.x + end.x, box.y + end.y, { steps: 5 });
}

test('a drag over the plot chooses a period to compare, in one step back', async ({ page }) => {
  const { cursor, chart, choice, option } = await openChart(page, '?fold=off');
  await pressAndMove(page, cursor, december14, december27);
  await page.mouse.up();
  await expect(choice).toHaveAccessibleName('December 14–27 selected, 14 days');
  await expect(option('Compare as A')).toBeFocused();
  await option('Compare as A').click();
  await expect.poll(() => parametersOf(page)).toEqual({ fold: 'off', a: '2021-12-14..2021-12-27' });
  await expect(choice).toHaveCount(0);
  await expect(cursor).toBeFocused();
  await expect(chart).toHaveAccessibleName(/ Marked: A December 14–27\. /);
  await page.goBack();
  await expect.poll(() => parametersOf(page)).toEqual({ fold: 'off' });
  await expect(chart).not.toHaveAccessibleName(/Marked/);
});

test('a drag selects no text, opens no attacks, and continues outside the plot', async ({
  page,
}) => {
  const { cursor, drawer, choice } = await openChart(page, '?fold=off');
  await pressAndMove(page, cursor, december27, december14);
  const box = await cursor.boundingBox();
  await page.mouse.move((box?.x ?? 0) - 20, (box?.y ?? 0) - 40, { steps: 5 });
  await page.mouse.up();
  await expect(choice).toHaveAccessibleName('October 1–December 27 selected, 88 days');
  expect(await page.evaluate(() => String(getSelection()))).toBe('');
  await expect(drawer).toHaveCount(0);
});

test('by keyboard: Shift and arrow keys select, Enter offers, "Compare as B" chooses', async ({
  page,
}) => {
  const { cursor, chart, choice, option } = await openChart(
    page,
    '?to=2021-12-27&a=2021-12-14..2021-12-27',
  );
  await cursor.focus();
  await page.keyboard.press('End');
  for (let day = 0; day < 13; day += 1) await page.keyboard.press('Shift+ArrowLeft');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    'December 14–27 selected, 14 days; Enter to choose',
  );
  await page.keyboard.press('Escape');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Tuesday, December 14;/);
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Shift+PageDown');
  await page.keyboard.press('Enter');
  await expect(choice).toHaveAccessibleName('December 6–13 selected, 8 days');
  await expect(option('Compare as A')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ to: '2021-12-27', a: '2021-12-14..2021-12-27', b: '2021-12-06..2021-12-13' });
  await expect(cursor).toBeFocused();
  await expect(chart).toHaveAccessibleName(/ Marked: A December 14–27, B December 6–13\. /);
});

test('"Show only these days" takes them as the period; by week they are whole weeks', async ({
  page,
}) => {
  const { cursor, option } = await openChart(page, '?interval=week&from=2021-12-01&to=2021-12-27');
  // From the week of November 29 to that of December 27: five.
  await pressAndMove(page, cursor, 1, 2, 5);
  await page.mouse.up();
  await option('Show only these days').click();
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ interval: 'week', from: '2021-12-06', to: '2021-12-19' });
});

test('Escape and a click elsewhere close the choice, and a click opens the attacks as before', async ({
  page,
}) => {
  const { cursor, frequency, choice, drawer } = await openChart(page, '?fold=off');
  await pressAndMove(page, cursor, december14, december27);
  await page.mouse.up();
  await expect(choice).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(choice).toHaveCount(0);
  await expect(cursor).toBeFocused();
  await pressAndMove(page, cursor, december14, december27);
  await page.mouse.up();
  await expect(choice).toBeVisible();
  await frequency.getByRole('heading', { name: 'Attack frequency' }).click();
  await expect(choice).toHaveCount(0);
  await cursor.click({ position: await pointOver(cursor, 86, shown) });
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '6 attacks, December 26, 2021',
  );
  expect(parametersOf(page).a).toBeUndefined();
});

test('the choice stays inside a phone', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const { cursor, choice } = await openChart(page, '?interval=day&fold=off');
  await pressAndMove(page, cursor, 90, 96);
  await page.mouse.up();
  const box = await choice.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});
