import { openDesk, openLowerDesk, openTable, parametersOf, rowOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

const ends = (page: Parameters<typeof openDesk>[0]) => ({
  first: page.getByRole('slider', { name: 'First day of the period' }),
  last: page.getByRole('slider', { name: 'Last day of the period' }),
});

test('the ends of the period step by keyboard', async ({ page }) => {
  const { frequency } = await openDesk(page);
  const { first, last } = ends(page);
  await expect(first).toHaveAttribute('aria-valuetext', 'October 1, 2021');
  await first.focus();
  await page.keyboard.press('PageUp');
  await page.keyboard.press('ArrowRight');
  await expect(first).toHaveAttribute('aria-valuetext', 'October 9, 2021');
  await expect(frequency.getByLabel('From', { exact: true })).toHaveValue('2021-10-09');
  await last.focus();
  await page.keyboard.press('ArrowLeft');
  await expect(frequency.getByLabel('To', { exact: true })).toHaveValue('2022-01-04');
  await expect.poll(() => parametersOf(page)).toEqual({ from: '2021-10-09', to: '2022-01-04' });
});

test('a drag over the overview chooses a period, and "Whole period" gives it back', async ({
  page,
}) => {
  const { frequency, statements } = await openDesk(page);
  const { first, last } = ends(page);
  await first.scrollIntoViewIfNeeded();
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error('The overview has no ends.');
  const y = from.y + from.height / 2;
  const at = (share: number) => from.x + from.width / 2 + share * (to.x - from.x);
  await page.mouse.move(at(0.5), y);
  await page.mouse.down();
  await page.mouse.move(at(0.6), y, { steps: 4 });
  await page.mouse.move(at(0.75), y, { steps: 4 });
  await page.mouse.up();
  await expect(first).toHaveAttribute('aria-valuetext', /November (18|19), 2021/);
  await expect(last).toHaveAttribute('aria-valuetext', /December 1[2-3], 2021/);
  await expect(statements.getByRole('status')).not.toHaveText(/^37 /);
  const whole = frequency.getByRole('button', { name: 'Whole period' });
  await whole.click();
  await expect(first).toHaveAttribute('aria-valuetext', 'October 1, 2021');
  await expect(last).toHaveAttribute('aria-valuetext', 'January 5, 2022');
  await expect(statements.getByRole('status')).toHaveText(/^37 /);
  await expect.poll(() => parametersOf(page)).toEqual({});
  await expect(whole).toBeDisabled();
});

test('an end can be dragged', async ({ page }) => {
  await openDesk(page);
  const { first, last } = ends(page);
  await first.scrollIntoViewIfNeeded();
  const [from, to] = [await first.boundingBox(), await last.boundingBox()];
  if (!from || !to) throw new Error('The overview has no ends.');
  await page.mouse.move(from.x + from.width / 2, from.y + 10);
  await page.mouse.down();
  await page.mouse.move((from.x + to.x) / 2, from.y + 10, { steps: 5 });
  await page.mouse.up();
  await expect(first).toHaveAttribute('aria-valuetext', /November (18|19), 2021/);
  await expect(last).toHaveAttribute('aria-valuetext', 'January 5, 2022');
});

test('a period can be typed', async ({ page }) => {
  const { frequency, table, statements } = await openTable(page);
  await frequency.getByLabel('From', { exact: true }).fill('2021-12-21');
  await frequency.getByLabel('To', { exact: true }).fill('2021-12-27');
  await expect(table.getByRole('row')).toHaveCount(8);
  await expect(frequency).toContainText('12 or 13 attacks listed December 21–27');
  expect((await rowOf(table, 'Sunday, December 26')).slice(1, 3)).toEqual(['6', '6']);
  await expect(statements.getByRole('status')).not.toHaveText(/^37 /);
});

test('a day can be typed digit by digit, and is one step back', async ({ page }) => {
  const { frequency } = await openDesk(page);
  const from = frequency.getByLabel('From', { exact: true });
  await from.focus();
  // The same in every order of day and month.
  await page.keyboard.type('11112021');
  await page.keyboard.press('Enter');
  await expect(from).toHaveValue('2021-11-11');
  await expect.poll(() => parametersOf(page)).toEqual({ from: '2021-11-11' });
  await page.goBack();
  await expect(from).toHaveValue('2021-10-01');
});

test('a click right after a typed day lands, although the page moves when the day is taken', async ({
  page,
}) => {
  const { frequency } = await openDesk(page);
  const from = frequency.getByLabel('From', { exact: true });
  const to = frequency.getByLabel('To', { exact: true });
  await from.focus();
  await page.keyboard.type('12122021');
  const before = await to.boundingBox();
  // The first part of the date.
  await to.click({ position: { x: 12, y: 12 }, delay: 50 });
  await expect(to).toBeFocused();
  await expect.poll(() => parametersOf(page)).toEqual({ from: '2021-12-12' });
  expect((await to.boundingBox())?.y).not.toBe(before?.y);
  await page.keyboard.type('12202021');
  await expect(to).toHaveValue('2021-12-20');

  await frequency.getByRole('button', { name: 'Whole period' }).click({ delay: 50 });
  await expect(from).toHaveValue('2021-10-01');
  await expect.poll(() => parametersOf(page)).toEqual({});
});

for (const { how, keys } of [
  { how: 'taken by Enter', keys: ['Enter'] },
  { how: 'taken by the pause alone', keys: [] },
]) {
  test(`a typed day, ${how}, is one step back, and does not return by itself`, async ({ page }) => {
    await page.clock.install();
    const { frequency, filters } = await openDesk(page);
    const group = filters.getByRole('combobox', { name: 'Group' });
    await group.selectOption('ashab-al-kahf');
    await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf' });
    const from = frequency.getByLabel('From', { exact: true });
    await from.focus();
    await page.keyboard.type('11112021');
    for (const key of keys) await page.keyboard.press(key);
    await page.clock.runFor(2000);
    await expect(from).toHaveValue('2021-11-11');
    await expect
      .poll(() => parametersOf(page))
      .toEqual({ group: 'ashab-al-kahf', from: '2021-11-11' });
    await page.goBack();
    await expect(from).toHaveValue('2021-10-01');
    await page.clock.runFor(2000);
    await expect(from).toHaveValue('2021-10-01');
    await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf' });
    await expect(group).toHaveValue('ashab-al-kahf');
  });
}

test('the steps of an end are one step back, and no more than that', async ({ page }) => {
  const { filters } = await openDesk(page);
  const group = filters.getByRole('combobox', { name: 'Group' });
  await group.selectOption('ashab-al-kahf');
  await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf' });
  const { first } = ends(page);
  await first.focus();
  for (const key of ['PageUp', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key);
  await expect(first).toHaveAttribute('aria-valuetext', 'October 10, 2021');
  await expect.poll(() => parametersOf(page).from).toBe('2021-10-10');
  await page.goBack();
  await expect(first).toHaveAttribute('aria-valuetext', 'October 1, 2021');
  await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf' });
  await expect(group).toHaveValue('ashab-al-kahf');
});

test('a period of one day and one after the data are accepted too', async ({ page }) => {
  const { frequency, table } = await openTable(page, '?from=2021-12-26&to=2021-12-26');
  await expect(table.getByRole('row')).toHaveCount(2);
  await expect(frequency).toContainText('6 attacks listed December 26');
  await openDesk(page, '?from=2022-01-02&to=2022-01-04');
  await expect(frequency).toContainText('No day of this period is listed');
});

test('a year typed slowly changes nothing before it is whole', async ({ page }) => {
  const { frequency } = await openDesk(page, '?from=2021-12-12');
  const from = frequency.getByLabel('From', { exact: true });
  await from.focus();
  // Day and month alike, because browsers differ in their order.
  for (const digit of '1212') await page.keyboard.press(digit);
  for (const [digit, shown] of [
    ['2', '0002-12-12'],
    ['0', '0020-12-12'],
    ['2', '0202-12-12'],
  ] as const) {
    // Longer than the pause after which a whole day is taken.
    await page.keyboard.press(digit, { delay: 1200 });
    await expect(from).toHaveValue(shown);
    expect(parametersOf(page)).toEqual({ from: '2021-12-12' });
  }
  await page.keyboard.press('0');
  await expect.poll(() => parametersOf(page)).toEqual({ from: '2020-12-12' });
});

test('every date field has its limits', async ({ page }) => {
  await openLowerDesk(page, '?a=2021-12-14..2021-12-20&b=2021-12-01..2021-12-07');
  const fields = page.locator('input[type=date]');
  await expect(fields).toHaveCount(7);
  await expect(page.locator('input[type=date][min][max]')).toHaveCount(7);
});
