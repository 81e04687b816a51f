import {
  cellsOf,
  type Desk,
  expectRecords,
  openDesk,
  openTable,
  pointOver,
  rowOf,
} from './browser/desk';
import { expect, test } from './browser/fixtures';

const groups = [
  'Ashab Al-Kahf',
  'Qassem Al-Jabbareen',
  'Katibat Al-Sabiqoun',
  'Liwaa Khaybar',
  "Liwa Tha'r Al-Muhandis",
  'other groups',
  'no group named',
];
/** October 1, 2021 to January 5, 2022. */
const days = 97;
const december26 = 86;

const choose = (desk: Desk, set: string, name: string) =>
  desk.frequency
    .getByRole('group', { name: set })
    .getByRole('button', { name, exact: true })
    .click();

/** What is certain of a cell: 3 of "at least 3", 1 of "1 to 2", 0 of "no data". */
const atLeast = (cell: string | undefined) => Number(/\d+/.exec(cell ?? '')?.[0] ?? 0);
const sumOf = (rows: string[][], column: number) =>
  rows.reduce((sum, row) => sum + atLeast(row[column]), 0);

test('the heading says what is seen, with its days', async ({ page }) => {
  const { frequency, chart } = await openDesk(page);
  await expect(frequency).toContainText(
    /23 or 24 attacks\b.*December 1–27, .*\bat least 11\b.*November 19–30/,
  );
  await expect(frequency).toContainText('MEMRI, one report: one source');
  await expect(chart).toHaveAccessibleName(/by day\. 23 or 24 attacks\b.*December 1–27/);
});

test('the table by day has the figures of the chart', async ({ page }) => {
  const { table } = await openTable(page);
  const [heading = [], ...rows] = await cellsOf(table);
  expect(heading).toEqual(['Day', 'At least', 'At most', 'Coverage', ...groups]);
  expect(rows).toHaveLength(days);
  const day = (title: string) => rows.find(([first]) => first === title)?.slice(1, 4);
  expect(day('Friday, October 1')).toEqual(['no data', 'no data', 'not covered']);
  expect(day('Monday, November 1')).toEqual(['none on record', 'none on record', 'stated empty']);
  expect(day('Saturday, November 20')).toEqual(['0', '0', 'listed']);
  expect(day('Saturday, November 27')).toEqual(['0', 'no upper bound', 'listed']);
  expect(day('Sunday, November 28')).toEqual(['2', 'no upper bound', 'listed']);
  expect(day('Sunday, December 26')).toEqual(['6', '6', 'listed']);
  expect(day('Monday, December 27')).toEqual(['1', '2', 'listed']);
  expect(day('Tuesday, December 28')).toEqual(['no data', 'no data', 'not covered']);
  expect(day('Wednesday, January 5, 2022')).toEqual(['no data', 'no data', 'not covered, not yet']);
  const december = rows.filter(([title]) => / December (\d|1\d|2[0-7])$/.test(` ${title}`));
  expect(december).toHaveLength(27);
  expect(sumOf(december, 1)).toBe(23);
});

test('day, week and month say the same, and the groups add up', async ({ page }) => {
  const desk = await openTable(page);
  const totals: Record<string, number> = {};
  for (const unit of ['Day', 'Week', 'Month']) {
    await choose(desk, 'Interval', unit);
    await expect(desk.table).toHaveAccessibleName(`Attack frequency by ${unit.toLowerCase()}`);
    const [, ...rows] = await cellsOf(desk.table);
    totals[unit] = sumOf(rows, 1);
    for (const row of rows) {
      const parts = row.slice(4).reduce((sum, cell) => sum + atLeast(cell), 0);
      expect(parts, row.join(' | ')).toBe(atLeast(row[1]));
    }
  }
  // What happened on one of November 26–28 is certain for its week, possible for each of its days.
  expect(totals).toEqual({ Day: 31, Week: 34, Month: 34 });
});

test('a week or month says how much of it is listed', async ({ page }) => {
  const desk = await openTable(page, '?interval=week');
  const { table } = desk;
  expect((await cellsOf(table))[0]?.[0]).toMatch(/^Week/);
  expect((await rowOf(table, 'November 15–21')).slice(1, 4)).toEqual([
    '3',
    '3',
    '3 of 7 days listed',
  ]);
  expect((await rowOf(table, 'November 22–28')).slice(1, 4)).toEqual([
    '7',
    'no upper bound',
    'listed',
  ]);
  const last = await rowOf(table, 'December 27, 2021–January 2, 2022');
  expect(last.slice(1, 4)).toEqual(['1', '2', '1 of 7 days listed']);
  await choose(desk, 'Interval', 'Month');
  const month = async (title: string) => (await rowOf(table, title)).slice(1, 4);
  expect(await month('October 2021')).toEqual(['no data', 'no data', 'not covered']);
  expect(await month('November 2021')).toEqual(['11', 'no upper bound', '12 of 30 days listed']);
  expect(await month('December 2021')).toEqual(['23', '24', '27 of 31 days listed']);
  expect(await month('January 1–5, 2022 (5 of 31 days)')).toEqual([
    'no data',
    'no data',
    'not covered, not yet',
  ]);
});

test('it can be split by governorate or not at all', async ({ page }) => {
  const desk = await openTable(page);
  await choose(desk, 'Split by', 'Governorate');
  await expect(desk.table.getByRole('columnheader', { name: 'Babil', exact: true })).toBeVisible();
  const [heading = [], ...rows] = await cellsOf(desk.table);
  expect(heading).toContain('shared by two');
  expect(sumOf(rows, 1)).toBe(31);
  expect(heading.slice(4).reduce((sum, _, part) => sum + sumOf(rows, part + 4), 0)).toBe(31);
  await choose(desk, 'Split by', 'None');
  await expect(desk.table.getByRole('columnheader')).toHaveText([
    'Day',
    'At least',
    'At most',
    'Coverage',
  ]);
});

test('a click on a bar opens its attacks, a click in the lane below its threats', async ({
  page,
}) => {
  const { cursor, drawer } = await openDesk(page, '?fold=off');
  const title = drawer.getByRole('heading', { level: 2 });
  await cursor.click({ position: await pointOver(cursor, december26, days) });
  await expect(title).toHaveText('6 attacks, December 26, 2021');
  await expectRecords(drawer, 6);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  const height = (await cursor.boundingBox())?.height ?? 0;
  await cursor.click({ position: await pointOver(cursor, december26 + 2, days, height - 14) });
  await expect(title).toHaveText('1 threat, December 28, 2021');
  await expect(drawer).toContainText('Iraqi Resistance Coordination Committee');
});

test('a figure of the table opens its attacks', async ({ page }) => {
  const { table, drawer } = await openTable(page);
  await table
    .getByRole('button', { name: /^Sunday, December 26, 6\./ })
    .first()
    .click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '6 attacks, December 26, 2021',
  );
  await page.keyboard.press('Escape');
  await table.getByRole('button', { name: /^Sunday, December 26, Ashab Al-Kahf: 2\./ }).click();
  await expectRecords(drawer, 2);
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '2 attacks, December 26, 2021 · Ashab Al-Kahf',
  );
});

test('the report’s words on the lull are beside the chart, not in it', async ({ page }) => {
  const { frequency, chart, cursor, table } = await openDesk(page);
  await expect(frequency).toContainText(/October 10, not in\b.*marked drop/);
  await expect(chart).not.toHaveAccessibleName(/October 10|drop/);
  await expect(chart).not.toContainText(/drop/);
  await cursor.focus();
  await page.keyboard.press('Home');
  for (let day = 1; day < 10; day += 1) await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute(
    'aria-valuetext',
    /^Sunday, October 10; no data; not covered; .*marked drop/,
  );
  await frequency.getByRole('button', { name: 'Table', exact: true }).click();
  expect((await rowOf(table, 'Sunday, October 10')).slice(1, 4)).toEqual([
    'no data',
    'no data',
    'not covered',
  ]);
});

test('the marks are explained in words', async ({ page }) => {
  const { frequency } = await openDesk(page);
  await expect(frequency.getByRole('list', { name: 'Colours' }).getByRole('listitem')).toHaveText(
    groups,
  );
  await expect(frequency.getByRole('list', { name: 'Marks' }).getByRole('listitem')).toHaveText([
    'day known',
    'day or number uncertain',
    'no data since Dec 27',
    'stated empty',
    'not covered',
    'not yet',
  ]);
});

test('a name in the legend shows its attacks alone, until it is pressed again or Escape', async ({
  page,
}) => {
  const { frequency, chart } = await openDesk(page);
  const name = frequency
    .getByRole('list', { name: 'Colours' })
    .getByRole('button', { name: 'Katibat Al-Sabiqoun' });
  const bars = (key: string) => chart.locator(`path[data-series="${key}"]`);
  const own = await bars('katibat-al-sabiqoun').getAttribute('d');
  await name.click();
  await expect(name).toHaveAttribute('aria-pressed', 'true');
  await expect(chart).toHaveAccessibleName(/Only Katibat Al-Sabiqoun\./);
  await expect(bars('ashab-al-kahf')).toHaveAttribute('d', '');
  // Its bars stand on the axis now.
  await expect(bars('katibat-al-sabiqoun')).not.toHaveAttribute('d', own ?? '');
  await page.keyboard.press('Escape');
  await expect(name).toHaveAttribute('aria-pressed', 'false');
  await expect(bars('katibat-al-sabiqoun')).toHaveAttribute('d', own ?? '');
  await name.click();
  await name.click();
  await expect(chart).not.toHaveAccessibleName(/Only/);
});

test('the scale says its unit', async ({ page }) => {
  const desk = await openDesk(page);
  for (const unit of ['Day', 'Week', 'Month']) {
    await choose(desk, 'Interval', unit);
    await expect(
      desk.chart.getByText(`attacks a ${unit.toLowerCase()}`, { exact: true }),
    ).toBeVisible();
  }
});

test('a record of several days stands above the scale and makes no bar higher', async ({
  page,
}) => {
  const { chart } = await openDesk(page, '?from=2021-11-26&to=2021-11-28&split=none');
  const words = chart.getByText('3 or more, Nov 26–28', { exact: true });
  const numbers = chart.locator('text').filter({ hasText: /^\d+$/ });
  // Two attacks on November 28 are the most of a day.
  await expect(numbers.last()).toHaveText('2');
  const [above, top] = [await words.boundingBox(), await numbers.last().boundingBox()];
  expect((above?.y ?? 0) + (above?.height ?? 0)).toBeLessThan(top?.y ?? 0);
});
