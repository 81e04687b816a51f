import { cellsOf, openDesk, openTable } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** Became known after December 6, 2021. */
const later =
  /Militias end truce|Confrontation put off|Ulu Al-'Azm|Fateh Khaybar|Abu Al-Fadl|lull|marked drop|Land Logistics|Mahmoud Al-Rubaey|Nasser Al-Shammari/;
const laterGroups = /Katibat Al-Sabiqoun|Qassem Al-Jabbareen|Liwaa Khaybar/;
const asOf = '?asOf=2021-12-06';

test('the page can be put back to December 6: 25 days, as the poster of that day says', async ({
  page,
}) => {
  const { glance, frequency, feed } = await openDesk(page, asOf);
  await expect(page.getByRole('banner')).toContainText('As of Mon, Dec 6, 2021, Baghdad');
  await expect(page.getByRole('banner')).toContainText(/Put back to.*newest attack Nov 30/);
  await expect(glance).toContainText('Deadline: the midnight that ends Fri, Dec 31, 2021');
  await expect(glance.getByRole('button', { name: /^Deadline: 25 days/ })).toBeVisible();
  await expect(frequency).toContainText(/\bat least 11\b/i);
  await expect(feed).toContainText('American base on fire');
});

test('nothing stands on it that became known later, neither in words nor in choices', async ({
  page,
}) => {
  const { chart, statements } = await openDesk(page, asOf);
  await expect(statements.getByRole('status')).toHaveText(
    '12 statements, newest first; 10 counted as threats',
  );
  const everything = page.locator('body');
  await expect(everything).not.toContainText(later);
  await expect(everything).not.toContainText(laterGroups);
  await expect(chart).not.toHaveAccessibleName(later);
});

test('the table is cut off at that day too', async ({ page }) => {
  const { table } = await openTable(page, asOf);
  const cells = await cellsOf(table);
  const day = (title: string) => cells.find(([first]) => first === title)?.slice(1, 4);
  expect(day('Monday, December 6')).toEqual(['none so far', 'none so far', 'still coming in']);
  expect(day('Tuesday, December 7')).toEqual(['no data', 'no data', 'not covered, not yet']);
  expect(day('Sunday, December 26')).toEqual(['no data', 'no data', 'not covered, not yet']);
  expect(cells[0]?.join()).not.toMatch(laterGroups);
});

const laterRecords = [
  { open: 'date:ceasefire-end-2021', what: 'key date' },
  { open: 'attack:2021-12-27-ulu-al-azm-al-diwaniyah-area', what: 'attack' },
  {
    open: 'statement:2021-12-28-iraqi-resistance-coordination-committee-statement',
    what: 'statement',
  },
];
for (const { open, what } of laterRecords) {
  test(`the address of a later ${what} does not open it`, async ({ page }) => {
    const { drawer } = await openDesk(page, `${asOf}&open=${open}`);
    await expect(
      drawer.getByText(/^No (key date|record) .* is known as of this day/),
    ).toBeVisible();
    await expect(drawer.getByRole('article')).toHaveCount(0);
  });
}

test('a later statement is not marked in the chart, and the notice says so', async ({ page }) => {
  const later = '2021-12-28-iraqi-resistance-coordination-committee-statement';
  const { chart, statements } = await openDesk(page, `${asOf}&statement=${later}`);
  await expect(
    page.getByRole('status').filter({ hasText: 'in this link were ignored' }),
  ).toContainText(`: statement “${later}”`);
  await expect(chart).not.toHaveAccessibleName(/marked/i);
  await expect(statements.getByRole('button', { name: 'Marked in the chart' })).toHaveCount(0);
  await openDesk(page, `?statement=${later}`);
  await expect(chart).toHaveAccessibleName(/marked: December 28\b/i);
});

test('on the day itself and after it the countdown says so', async ({ page }) => {
  const { glance } = await openDesk(page, '?asOf=2021-12-31');
  await expect(glance.getByRole('button', { name: /^Deadline: tonight\./ })).toBeVisible();
  await openDesk(page, '?asOf=2022-01-01');
  await expect(glance.getByRole('button', { name: /^Deadline: passed 1 day ago/ })).toBeVisible();
  await expect(
    glance.getByRole('button', { name: /^Soleimani anniversary: 2 days/ }),
  ).toBeVisible();
});

test('the first day of the dataset says that nothing is listed yet', async ({ page }) => {
  const { glance } = await openDesk(page, '?asOf=2021-10-01');
  await expect(page.getByText('in this link were ignored')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('As of Fri, Oct 1, 2021');
  await expect(glance).toContainText(/no day is listed yet, so nothing can be said of attacks/i);
  await expect(glance).toContainText('No data on threats by this day.');
  await expect(glance).toContainText('No data on attacks by this day.');
});

test('the last day that can be chosen is 60 days after the dataset', async ({ page }) => {
  await openDesk(page, '?asOf=2022-02-28');
  await expect(page.getByText('in this link were ignored')).toHaveCount(0);
  await expect(page.getByRole('banner')).toContainText('As of Mon, Feb 28, 2022');
});
