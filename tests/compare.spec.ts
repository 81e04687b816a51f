import { openLowerDesk, parametersOf, rowOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

const election =
  '?a=2021-12-17..2021-12-30&b=2021-09-26..2021-10-09&align=date&aDate=deadline-2021&bDate=election-2021';

test('by default the latest days are compared with those before', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await expect(compare).toContainText('A, December 14–27: 18 or 19 attacks on 14 covered days');
  await expect(compare).toContainText('B, November 30–December 13: 6 attacks on 14 covered days');
  await expect(compare).toContainText(/18 or 19 attacks\b.* 6\b.*about three times/);
  await expect(compare.getByRole('button', { name: 'Two weeks', pressed: true })).toBeVisible();
  await compare.getByRole('button', { name: 'Own days' }).click();
  await expect(compare.getByRole('button', { name: 'Clear', exact: true })).toBeDisabled();
  expect(parametersOf(page)).toEqual({});
});

test('a preset is in the address, marks the chart and survives a reload', async ({ page }) => {
  const { compare, chart } = await openLowerDesk(page);
  const preset = compare.getByRole('button', { name: 'Week', exact: true });
  await preset.click();
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ a: '2021-12-21..2021-12-27', b: '2021-12-14..2021-12-20' });
  await expect(chart).toHaveAccessibleName(/A December 21–27.*B December 14–20/);
  await page.reload();
  await page.mouse.wheel(0, 20_000);
  await expect(compare).toContainText('A, December 21–27: 12 or 13 attacks');
  await expect(preset).toHaveAttribute('aria-pressed', 'true');
});

test('how sure the ratio is stands on a scale, with its chances', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await expect(
    compare.getByRole('heading', { name: /^How sure\b.*about three times/ }),
  ).toBeVisible();
  await expect(
    compare.getByRole('img', {
      name: /^A against B on a scale of ratios: about three times the rate; /,
    }),
  ).toBeVisible();
  await expect(compare).toContainText('no clear difference');
  await expect(compare).toContainText(/\b22 attacks\b.*in bursts like these/);
  await expect(compare).toContainText(/\brose\b.*96 to 97%.*doubled\b.*71 to 74%/);
});

test('swap, clear and Back', async ({ page }) => {
  const { compare } = await openLowerDesk(
    page,
    '?a=2021-12-21..2021-12-27&b=2021-12-14..2021-12-20',
  );
  await compare.getByRole('button', { name: 'Own days' }).click();
  await compare.getByRole('button', { name: 'Swap A and B' }).click();
  await expect(compare).toContainText('A, December 14–20: 6 attacks');
  await expect(compare).toContainText('B, December 21–27: 12 or 13 attacks');
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ a: '2021-12-14..2021-12-20', b: '2021-12-21..2021-12-27' });
  await compare.getByRole('button', { name: 'Clear', exact: true }).click();
  await expect.poll(() => parametersOf(page)).toEqual({});
  await page.goBack();
  await expect(compare).toContainText('A, December 14–20: 6 attacks');
});

test('days are typed, and periods that were picked by hand are marked so', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await compare.getByRole('button', { name: 'Own days' }).click();
  await compare.getByLabel('A from').fill('2021-12-20');
  await compare.getByLabel('A from').press('Enter');
  await expect.poll(() => parametersOf(page).a).toBe('2021-12-20..2021-12-27');
  await expect(compare).toContainText('picked by hand');
  await expect(compare).toContainText('24% of the time');
  // A first day after the last one takes the whole period along.
  await compare.getByLabel('A to').fill('2021-12-15');
  await compare.getByLabel('A to').press('Enter');
  await expect.poll(() => parametersOf(page).a).toBe('2021-12-08..2021-12-15');
});

test('days typed one after the other are all taken', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await compare.getByRole('button', { name: 'Own days' }).click();
  await compare.getByLabel('B from').fill('2021-11-19');
  await compare.getByLabel('B to').fill('2021-11-30');
  await compare.getByLabel('A from').fill('2021-12-01');
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ a: '2021-12-01..2021-12-27', b: '2021-11-19..2021-11-30' });
  await page.goBack();
  await expect.poll(() => parametersOf(page)).toEqual({});
});

test('periods that share days are refused, with a way out', async ({ page }) => {
  const { compare } = await openLowerDesk(
    page,
    '?a=2021-12-14..2021-12-27&b=2021-12-01..2021-12-20',
  );
  await expect(compare).toContainText('share December 14–20');
  await expect(compare).toContainText('nothing is compared');
  await compare.getByRole('button', { name: 'End B before A begins' }).click();
  await expect(compare).toContainText('B, December 1–13: 5 attacks on 13 covered days');
});

test('of the run-up to the election the page cannot say, says why, and offers what it can', async ({
  page,
}) => {
  const { compare } = await openLowerDesk(page, election);
  await expect(compare).toContainText('September 26–October 9: none of 14 days is covered');
  await expect(compare).toContainText(/cannot say\b.* B\b/i);
  await expect(compare).toContainText('a marked drop');
  await expect(compare).toContainText('What can be answered:');
  const chart = compare.getByRole('img', { name: /^Bar chart/ });
  await expect(chart).toHaveAccessibleName(/B, September 26–October 9, 2021: no day counted/);
  await compare.getByRole('button', { name: 'Last 14 covered days' }).last().click();
  await expect(compare).toContainText(/\b6\b.*about three times/);
});

test('a verdict opens how it was reached, by pointer and by keyboard', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  const verdict = compare.getByRole('button', { name: 'no clear difference' }).first();
  const note = compare.getByRole('note', { name: 'How this was reached' });
  await verdict.hover();
  await expect(note).toContainText('18 or 19 attacks over 14 covered days');
  await expect(note).toContainText('Bursts');
  await expect(note).toContainText('in bursts like these');
  await page.keyboard.press('Escape');
  await expect(note).toHaveCount(0);
  await page.mouse.move(0, 0);
  await verdict.focus();
  await expect(note).toBeVisible();
});

test('parts have counts, rates and a verdict each, corrected for their number; zero has no percentage', async ({
  page,
}) => {
  const { compare, drawer } = await openLowerDesk(page);
  const groups = compare.getByRole('table', { name: 'A and B by group' });
  expect(await rowOf(groups, 'Liwaa Khaybar')).toEqual(['Liwaa Khaybar', '2', '0', '']);
  await expect(compare).toContainText(/Each of these\b.*too few/);
  await compare.getByRole('button', { name: 'place', exact: true }).click();
  const places = compare.getByRole('table', { name: 'A and B by place' });
  // What can be told comes first.
  await expect(places.getByRole('row').nth(1)).toContainText(
    'Al-Qadisiyahno clear difference9 or 104',
  );
  await expect(compare).toContainText(/other 6\b.*too few/);
  await compare.getByRole('button', { name: 'Table', exact: true }).click();
  const parts = compare.getByRole('table', { name: 'A and B by group, governorate' });
  expect(await rowOf(parts, 'Al-Qadisiyah')).toEqual([
    'Al-Qadisiyah',
    'governorate',
    '9 or 10',
    '0.64 to 0.71',
    '4',
    '0.29',
    expect.stringContaining('no clear difference'),
  ]);
  expect((await rowOf(parts, 'Liwaa Khaybar')).slice(2, 6)).toEqual(['2', '0.14', '0', '0']);
  await expect(compare).toContainText('2 parts have the 10 attacks that a verdict needs');
  await expect(parts).not.toContainText('%');
  await parts.getByRole('button', { name: 'A, Al-Qadisiyah: 9 or 10. Open the attacks' }).click();
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText(
    '9 or 10 attacks, December 14–27, 2021 · Al-Qadisiyah',
  );
});

test('threats are numbered apart, without a rate', async ({ page }) => {
  const { compare, drawer } = await openLowerDesk(page);
  await compare.getByText('Threats of the two periods').click();
  const threats = compare.getByRole('group').filter({ hasText: 'Threats of the two periods' });
  await expect(threats).toContainText('never made into a rate or a verdict');
  const table = threats.getByRole('table', { name: 'Threats of A and B by target' });
  expect(await rowOf(table, 'all threats')).toEqual(['all threats', '3', '10 to 14']);
  await table.getByRole('button', { name: 'B, embassy: 4. Open the threats' }).click();
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText('4 threats');
});

test('days stated to be empty count on the wish of the reader, with the caveat', async ({
  page,
}) => {
  const { compare } = await openLowerDesk(
    page,
    '?a=2021-12-01..2021-12-31&b=2021-11-01..2021-11-30',
  );
  await expect(compare).toContainText(/cannot say\b.*12 of 30 days of B\b.*70%/i);
  await compare.getByRole('button', { name: 'Count stated days as zeros' }).click();
  await expect.poll(() => parametersOf(page).stated).toBe('counted');
  await expect(compare).toContainText('Every verdict below rests on that');
  await expect(compare).toContainText('Too uncertain to say');
});

test('as of an earlier day nothing later is counted', async ({ page }) => {
  const { compare } = await openLowerDesk(
    page,
    '?asOf=2021-12-20&a=2021-12-14..2021-12-27&b=2021-11-30..2021-12-13',
  );
  await expect(compare).toContainText('on 7 covered days of 14');
  await expect(compare).toContainText('Cannot say: only 7 of 14 days of A are covered');
  await expect(compare).not.toContainText('Militias end truce');
});

test('a filter without results is explained, with a way to change it', async ({ page }) => {
  const { compare } = await openLowerDesk(page, '?group=ulu-al-azm&area=babil');
  await expect(compare).toContainText('No attack claimed by');
  await expect(compare).toContainText('Cannot say: no attack in either period');
  await compare.getByRole('button', { name: 'Look at all groups and governorates' }).click();
  await expect(compare).toContainText('18 or 19 attacks');
});

test('the days as a table say the same', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await compare.getByRole('button', { name: 'Table', exact: true }).click();
  await expect(compare.getByRole('table').first()).toContainText('Sun, Dec 26, 202166listed');
});

test('of two periods without any listed day one sentence says so', async ({ page }) => {
  const { compare } = await openLowerDesk(
    page,
    '?a=2021-10-08..2021-10-14&b=2021-10-01..2021-10-07',
  );
  await expect(compare).toContainText(/No count\b[^.]*, nor\b[^.]*\. Cannot say which had more\./);
});
