import { openDesk, openSearch, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('every choice is in the address and comes back on reload', async ({ page }) => {
  const desk = await openDesk(page);
  const { filters, frequency, statements, drawer } = desk;
  const search = await openSearch(desk);
  const choices = [
    { field: filters.getByRole('combobox', { name: 'Group' }), value: 'ashab-al-kahf' },
    { field: filters.getByRole('combobox', { name: 'Governorate' }), value: 'babil' },
    { field: statements.getByRole('combobox', { name: 'Kind' }), value: 'threat' },
    { field: statements.getByRole('combobox', { name: 'Organisation' }), value: 'ashab-al-kahf' },
    { field: statements.getByRole('combobox', { name: 'Target' }), value: 'forces-in-kuwait' },
  ];
  const week = frequency.getByRole('button', { name: 'Week' });
  const split = frequency.getByRole('button', { name: 'Governorate' });
  const from = frequency.getByLabel('From', { exact: true });
  const menu = page.getByRole('button', { name: 'Menu' });
  const theme = page.getByRole('combobox', { name: 'Theme' });
  for (const { field, value } of choices) await field.selectOption(value);
  await menu.click();
  await theme.selectOption('dark');
  await page.keyboard.press('Escape');
  await week.click();
  await split.click();
  await from.fill('2021-11-19');
  await search.fill('Kuwait');
  await expect.poll(() => parametersOf(page)).toMatchObject({ q: 'Kuwait' });
  const mark = statements.getByRole('button', { name: /^Mark(ed)? in the chart/ }).first();
  await mark.click();
  await statements.getByRole('button', { name: 'Details' }).first().click();
  await expect(drawer.getByRole('article')).toHaveCount(1);
  const chosen = parametersOf(page);
  expect(chosen).toEqual({
    group: 'ashab-al-kahf',
    area: 'babil',
    kind: 'threat',
    organisation: 'ashab-al-kahf',
    target: 'forces-in-kuwait',
    theme: 'dark',
    interval: 'week',
    split: 'governorate',
    from: '2021-11-19',
    q: 'Kuwait',
    statement: expect.stringMatching(/^2021-/),
    open: expect.stringMatching(/^statement:2021-/),
  });

  await page.reload();
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('Escape');
  for (const { field, value } of choices) await expect(field).toHaveValue(value);
  await expect(week).toHaveAttribute('aria-pressed', 'true');
  await expect(split).toHaveAttribute('aria-pressed', 'true');
  await expect(from).toHaveValue('2021-11-19');
  await expect(search).toHaveValue('Kuwait');
  await menu.click();
  await expect(theme).toHaveValue('dark');
  await expect(mark).toHaveAttribute('aria-pressed', 'true');
  const { open: _open, ...rest } = chosen;
  await expect.poll(() => parametersOf(page)).toEqual(rest);
});

test('a link with the earlier name of the area shows it, and the page writes the present one', async ({
  page,
}) => {
  const { filters } = await openDesk(page, '?governorate=babil&interval=week');
  await expect(filters.getByRole('combobox', { name: 'Governorate' })).toHaveValue('babil');
  await expect(page.getByText('were ignored')).toHaveCount(0);
  expect(parametersOf(page)).toEqual({ area: 'babil', interval: 'week' });
});

test('Back and Forward walk through the choices', async ({ page }) => {
  const { glance, filters, frequency } = await openDesk(page);
  const group = filters.getByRole('combobox', { name: 'Group' });
  const month = frequency.getByRole('button', { name: 'Month' });
  await group.selectOption('ashab-al-kahf');
  await month.click();
  await expect(month).toHaveAttribute('aria-pressed', 'true');
  await page.goBack();
  await expect(month).toHaveAttribute('aria-pressed', 'false');
  await expect(group).toHaveValue('ashab-al-kahf');
  await page.goBack();
  await expect(group).toHaveValue('');
  await expect(glance).toContainText('12 or 13 attacks');
  await page.goForward();
  await page.goForward();
  await expect(group).toHaveValue('ashab-al-kahf');
  await expect(month).toHaveAttribute('aria-pressed', 'true');
});

test('a search is one step back, however many letters it has', async ({ page }) => {
  const desk = await openDesk(page);
  const group = desk.filters.getByRole('combobox', { name: 'Group' });
  await group.selectOption('ashab-al-kahf');
  const search = await openSearch(desk);
  for (const words of ['Kuwait', 'Kuwait welcomes']) {
    await search.fill(words);
    await expect.poll(() => parametersOf(page).q).toBe(words);
  }
  await page.goBack();
  await expect(search).toHaveValue('');
  await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf' });
  await expect(group).toHaveValue('ashab-al-kahf');
  await page.goForward();
  await expect(search).toHaveValue('Kuwait welcomes');
});

/** Parameters that are all broken; some only with what follows. */
const broken = [
  {
    parameters:
      'from=2021-02-30&interval=hour&split=x&group=nobody&area=atlantis&kind=x&target=x&asOf=tomorrow',
  },
  {
    parameters:
      'to=yesterday&deadline=x&organisation=x&theme=pink&open=zzz&statement=zzz&asOf=1900-01-01',
  },
  {
    parameters: `from=0000-00-00&group=akram-al-kaabi&area=al-diwaniyah&asOf=2020-01-01&q=${'x'.repeat(300)}`,
  },
  { parameters: 'asOf=2021-09-30&from=2021-12-20', with: '&to=2021-12-01' },
  { parameters: 'asOf=2022-03-01&from=1900-01-01', with: '&to=2021-12-31' },
  { parameters: 'asOf=2199-12-31&from=1900-01-01' },
  { parameters: 'to=2199-12-31' },
];

for (const { parameters, with: rest = '' } of broken) {
  test(`${(parameters + rest).slice(0, 90)} falls back with a notice`, async ({ page }) => {
    const { glance, statements, drawer } = await openDesk(page, `?${parameters}${rest}`);
    const names = [...new URLSearchParams(parameters).keys()];
    const notice = page.getByRole('status').filter({ hasText: 'in this link were ignored' });
    for (const name of names) await expect(notice).toContainText(new RegExp(`[:;] ${name} “`));
    await expect(glance.getByRole('button', { name: /^Deadline: 1 day\./ })).toBeVisible();
    await expect(statements.getByRole('status')).toHaveText(
      '37 statements, newest first; 19 counted as threats',
    );
    await expect(drawer).toHaveCount(0);
    await notice.getByRole('button', { name: 'Dismiss' }).click();
    await expect(notice).toHaveCount(0);
    await expect.poll(() => names.filter((name) => name in parametersOf(page))).toEqual([]);
  });
}

test('several broken parameters are named together, and the others apply', async ({ page }) => {
  const { filters } = await openDesk(
    page,
    '?interval=hour&theme=pink&group=ashab-al-kahf&utm=kept',
  );
  const notice = page.getByRole('status').filter({ hasText: 'in this link were ignored' });
  await expect(notice).toContainText(/interval “hour”.*theme “pink”/);
  await expect(filters.getByRole('combobox', { name: 'Group' })).toHaveValue('ashab-al-kahf');
  await notice.getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(() => parametersOf(page)).toEqual({ group: 'ashab-al-kahf', utm: 'kept' });
});

for (const [what, search] of [
  ['“&amp;”', '?interval=week&amp;group=ashab-al-kahf&amp;asOf=2021-12-20'],
  ['“&#038;”', '?interval=week&#038;group=ashab-al-kahf&#038;asOf=2021-12-20'],
  ['a bracket behind it', '?interval=week&group=ashab-al-kahf&asOf=2021-12-20).'],
  ['encoded twice', '?interval%3Dweek%26group%3Dashab-al-kahf%26asOf%3D2021-12-20'],
] as const) {
  test(`a link that came with ${what} opens the view it was made for`, async ({ page }) => {
    await openDesk(page, search);
    await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('ashab-al-kahf');
    await expect(page.getByRole('banner')).toContainText('As of Mon, Dec 20, 2021');
    await expect(page.getByText('were ignored')).toHaveCount(0);
    // The server draws what was meant; the address is mended once the script runs.
    await expect
      .poll(() => parametersOf(page))
      .toEqual({
        interval: 'week',
        group: 'ashab-al-kahf',
        asOf: '2021-12-20',
      });
  });
}

test('what trackers append is not named and not passed on', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, '?utm_source=mail&fbclid=1&interval=week');
  await expect(page.getByText('were ignored')).toHaveCount(0);
  await page.getByRole('button', { name: 'Share' }).click();
  await page.getByRole('button', { name: /^Copy link to this view/ }).click();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(new URL(link).search).toBe('?interval=week');
});

test('a value is shown as text and cut short', async ({ page }) => {
  await openDesk(page, `?theme=${encodeURIComponent(`<img src=x>${'y'.repeat(500)}`)}`);
  const notice = page.getByRole('status').filter({ hasText: 'in this link were ignored' });
  await expect(notice).toContainText('“<img src=x>yyy');
  expect((await notice.innerText()).length).toBeLessThan(300);
});

test('the shared link is the view, live or frozen', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await openDesk(page, '?group=ashab-al-kahf&interval=week');
  await page.getByRole('button', { name: 'Share' }).click();
  const link = async (name: RegExp) => {
    await page.getByRole('button', { name }).click();
    return page.evaluate(async () => [
      ...new URL(await navigator.clipboard.readText()).searchParams,
    ]);
  };
  const view = [
    ['interval', 'week'],
    ['group', 'ashab-al-kahf'],
  ];
  expect((await link(/^Copy link to this view/)).sort()).toEqual(view.sort());
  expect((await link(/^Copy link frozen/)).sort()).toEqual(
    [...view, ['asOf', '2021-12-30'], ['at', expect.stringMatching(/^[0-9a-f]{12}\.1$/)]].sort(),
  );
});

test('a period of years is accepted up to the limit', async ({ page }) => {
  for (const search of ['?from=2012-06-01', '?to=2030-12-31', '?from=2030-01-01&to=2030-02-01']) {
    const { glance } = await openDesk(page, search);
    await expect(glance.getByRole('button', { name: /^Deadline: 1 day\./ })).toBeVisible();
    await expect(page.getByText('in this link were ignored')).toHaveCount(0);
    expect(Object.keys(parametersOf(page)), search).not.toEqual([]);
  }
});
