import { openDesk, pointOver } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** From the last day shown, January 5, back to December 27. */
const backTo27 = 10;
/** From the first day shown, October 1. */
const december6 = 66;

test('a cursor by keyboard reads day, weekday, bound, groups and what is not known', async ({
  page,
}) => {
  const { cursor } = await openDesk(page);
  const says = (words: string | RegExp) => expect(cursor).toHaveAttribute('aria-valuetext', words);
  await cursor.focus();
  await page.keyboard.press('Home');
  await says('Friday, October 1; no data; not covered');
  await page.keyboard.press('End');
  await says(/^Wednesday, January 5, 2022; no data; not covered, not yet/);
  for (let day = 1; day < backTo27; day += 1) await page.keyboard.press('ArrowLeft');
  await says(/^Monday, December 27; 1 or 2 attacks; listed; other groups 1 or 2; .*not certain/);
  await page.keyboard.press('ArrowLeft');
  await says(/^Sunday, December 26; 6 attacks; listed; Ashab Al-Kahf 2; Qassem Al-Jabbareen 1/);
});

test('it says that the number of November 27 is not known, and why', async ({ page }) => {
  const { cursor } = await openDesk(page, '?from=2021-11-27&to=2021-11-28');
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^Saturday, November 27; 0 or more attacks; listed; Ashab Al-Kahf 0 or more; at least 3 attacks of November 26–28: on which of these days is not known/,
  );
});

test('in a week of one listed day it says which rest is not covered', async ({ page }) => {
  const { cursor } = await openDesk(page, '?interval=week');
  await cursor.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^Monday to Sunday, December 27, 2021–January 2, 2022; 1 or 2 attacks; 1 of 7 days listed; .*3 days not covered; 3 days still to come/,
  );
});

test('Enter opens the attacks of the day, and the cursor keeps its place', async ({ page }) => {
  const { cursor, drawer } = await openDesk(page, '?to=2021-12-27');
  await cursor.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '6 attacks, December 26, 2021',
  );
  await page.keyboard.press('Escape');
  await expect(cursor).toBeFocused();
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Sunday, December 26/);
});

test('keys move the cursor as they move every slider: Page Up forward, Page Down back', async ({
  page,
}) => {
  const { cursor } = await openDesk(page, '?to=2021-12-27');
  await cursor.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('PageDown');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Monday, December 20/);
  await page.keyboard.press('PageUp');
  await expect(cursor).toHaveAttribute('aria-valuetext', /^Monday, December 27/);
});

test('the pointer shows the same in a tooltip, which Escape takes away', async ({ page }) => {
  const { cursor, frequency } = await openDesk(page, '?fold=off');
  const tooltip = frequency.getByText('Sunday, December 26');
  await cursor.hover({ position: await pointOver(cursor, 86, 97) });
  await expect(tooltip).toBeVisible();
  await expect(frequency.getByText(/^6 attacks · listed$/)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(tooltip).toHaveCount(0);
});

test('the tooltip stays inside the page at both ends of the axis, on a phone too', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  const { cursor, frequency } = await openDesk(page, '?interval=day&fold=off');
  for (const [day, words] of [
    [0, 'Friday, October 1'],
    [48, 'Thursday, November 18'],
    [57, 'Saturday, November 27'],
    [96, 'Wednesday, January 5'],
  ] as const) {
    await cursor.hover({ position: await pointOver(cursor, day, 97) });
    const box = await frequency.getByText(words).boundingBox();
    expect(box?.x, words).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? 0) + (box?.width ?? 0), words).toBeLessThanOrEqual(390);
  }
});

test('over the lane the tooltip tells the threats first, with speaker and target', async ({
  page,
}) => {
  const { cursor, frequency } = await openDesk(page, '?fold=off');
  const tooltip = frequency.getByRole('tooltip');
  const height = (await cursor.boundingBox())?.height ?? 0;
  await cursor.hover({ position: await pointOver(cursor, december6, 97, height - 14) });
  await expect(tooltip).toContainText(/^Monday, December 62 threats.+ against .+no attack/);
  await cursor.hover({ position: await pointOver(cursor, december6, 97) });
  await expect(tooltip).toContainText(/^Monday, December 6no attack.+2 threats/);
});

test('the tooltip names the groups that "other groups" stands for', async ({ page }) => {
  const { cursor, frequency } = await openDesk(page, '?fold=off');
  await cursor.hover({ position: await pointOver(cursor, 87, 97) });
  await expect(frequency.getByRole('tooltip')).toContainText(/other groups1 or 2Ulu Al-'Azm1 or 2/);
});
