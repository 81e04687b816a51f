import { holdEndpoint } from './browser/answers';
import { deskOf, expectRecords, openDesk, openLowerDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('the sentence says how many lately and before; beside it is how long to go and what has no data', async ({
  page,
}) => {
  const { glance } = await openDesk(page);
  for (const words of [
    /12 or 13 attacks\b.*week to December 27, .*\b6\b.*week before: about double\b/,
    /19 threats\b.* U\.S\. forces \(9\).* the embassy \(4\).* bases \(3\) .* 3 more\b/,
    /November 19–December 27\b.* convoys: .*\bat least 34\b.*\bat least 29\b.* overlap\b/,
    /Ashab Al-Kahf,.* 15, as they claim/,
  ]) {
    await expect(glance).toContainText(words);
  }
  await expect(glance).not.toContainText(/rising|falling|surge|escalat|increas/i);
  await expect(glance.getByRole('listitem')).toHaveText([
    /^1 dayDeadline: tomorrow, the midnight that ends Fri, Dec 31, 2021.*\.$/,
    /^4 days Soleimani anniversary, Mon, Jan 3, 2022$/,
    /^No attack data since December 27, for 3 days$/,
    /^Latest attack listedDec 27, 3 days ago · Ulu Al-'Azm · .*1 or 2 attacks, claimed, not confirmed$/,
    /^Latest threat on recordDec 28, 2 days ago · /,
    /^One source, MEMRI: how to read this/,
  ]);
});

test('threats are numbered, and get no verdict', async ({ page }) => {
  const { glance } = await openDesk(page, '?group=ashab-al-kahf');
  await expect(glance.getByRole('button', { name: /cannot say/i })).toHaveCount(1);
  const threats = glance.getByText(/threats on record of/);
  await expect(threats).toContainText(/forces in Kuwait \(3\).* convoys \(1\)/);
  await expect(threats).not.toHaveText(/times|distinguish|cannot say|\bup\b|down/i);
});

const threatened = [
  { search: '', target: 'U.S. forces (9)', threats: 9 },
  { search: '?group=hizbullah-brigades', target: 'the embassy (1)', threats: 1 },
  { search: '?group=al-nujaba-movement', target: 'U.S. forces (2)', threats: 2 },
];
for (const { search, target, threats } of threatened) {
  test(`${search}: the threats that name ${target} are counted, and as many open`, async ({
    page,
  }) => {
    const { glance, drawer } = await openDesk(page, search);
    await glance.getByRole('button', { name: target }).click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
      new RegExp(`^${threats} threats?\\b`),
    );
    await expectRecords(drawer, threats);
  });
}

test('of a chosen period the threats say its days', async ({ page }) => {
  const { glance, frequency } = await openDesk(page, '?from=2021-12-22&to=2021-12-26');
  await expect(glance).toContainText('No threat on record December 22–26.');
  await frequency.getByRole('button', { name: 'Whole period' }).click();
  await expect(glance).toContainText(/19 threats\b.* U\.S\. forces \(9\)/);
});

test('threats of an uncertain day may fall in a period, which is no count of it', async ({
  page,
}) => {
  const { glance, drawer } = await openDesk(page, '?from=2021-11-02&to=2021-11-10');
  await expect(glance).toContainText(/\b4 threats on record may fall in November 2–10, naming\b/);
  await glance.getByRole('button', { name: '4 threats', exact: true }).click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '4 threats that may fall in November 2–10, 2021',
  );
});

test('the figures are shown even if the code of the verdict fails to load', async ({
  page,
  allowFault,
}) => {
  allowFault(/RecentVerdict|Failed to load/);
  await page.route(/RecentVerdict/, (route) => route.abort());
  const { glance } = await openDesk(page);
  await expect(glance, 'what the server drew').toContainText(/\b6\b.* week before: about double\b/);
  await expect(glance.getByRole('button', { name: '12 or 13 attacks', exact: true })).toBeVisible();
});

test('a short note says how to read it', async ({ page }) => {
  const { glance } = await openDesk(page);
  const note = glance.getByRole('group').filter({ hasText: 'how to read this' });
  const shown = { useInnerText: true };
  await expect(note).not.toContainText('Casualties', shown);
  await note.getByText(/how to read this/).click();
  await expect(note).toContainText('Casualties', shown);
  for (const words of [
    /One source/,
    /MEMRI/,
    /none of it is confirmed/,
    /\b9 records\b.* the same attack/,
    /Casualties are not reported/,
    /Threats have a count, but no rate/,
  ]) {
    await expect(note).toHaveText(words);
  }
});

const figures = [
  { name: '12 or 13 attacks', title: '12 or 13 attacks, December 21–27, 2021', records: 12 },
  { name: '6', title: '6 attacks, December 14–20, 2021', records: 6 },
  { name: /^the embassy \(4\)/, title: /^4 threats/, records: 4 },
  { name: /^at least 34\b/, title: 'At least 34 attacks, November 19–December 27, 2021' },
  { name: /^at least 29\b/, title: 'Possible double claims' },
  { name: /^Deadline: 1 day/, title: 'Deadline' },
  { name: /^Soleimani anniversary: 4 days/, title: 'Soleimani anniversary' },
  { name: /^Ashab Al-Kahf: /, title: /^At least 15 attacks, November 19–December 27, 2021/ },
  { name: /^Latest attack: Dec 27/, title: 'Attack', records: 1 },
  { name: /^Latest threat on record: Dec 28/, title: 'Statement', records: 1 },
];

test('each figure opens the records behind it', async ({ page }) => {
  const { glance, drawer } = await openDesk(page);
  for (const { name, title, records } of figures) {
    await glance.getByRole('button', { name, exact: true }).click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(title);
    if (records) await expectRecords(drawer, records);
    const source = drawer.getByText(/, footnote \d+|no note called/).first();
    const openAll = drawer.getByRole('button', { name: 'Show all details' });
    await expect(source.or(openAll).first()).toBeVisible();
    if (await openAll.isVisible()) await openAll.click();
    await expect(source).toBeVisible();
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toHaveCount(0);
  }
});

test('the numbers of the finding over the chart open their records too', async ({ page }) => {
  const { frequency, drawer } = await openDesk(page);
  const finding = frequency.getByRole('button', { name: /^23 or 24 attacks/i });
  await expect(finding).toBeVisible();
  await finding.click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '23 or 24 attacks, December 1–27, 2021',
  );
});

test('the filters reach the sentence and say so', async ({ page }) => {
  const { glance, filters } = await openDesk(page);
  await filters.getByRole('combobox', { name: 'Group' }).selectOption('Ashab Al-Kahf');
  await expect(glance).toContainText(/Four attacks\b.* Ashab Al-Kahf\b.* December 27, .*\b2\b/);
  await filters.getByRole('combobox', { name: 'Governorate' }).selectOption('Babil');
  await expect(glance).toContainText(/two attacks\b.* Ashab Al-Kahf in Babil/i);
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(glance).toContainText('12 or 13 attacks');
});

test('the group reaches the threats too, and At a glance says whose they are', async ({ page }) => {
  const { glance } = await openDesk(page, '?group=katibat-al-sabiqoun');
  await expect(glance).toContainText(/attacks? claimed by Katibat Al-Sabiqoun/);
  await expect(glance).toContainText('No threat on record of Katibat Al-Sabiqoun.');
  await openDesk(page, '?group=iraqi-resistance-coordination-committee');
  await expect(glance).toContainText(
    'on record of Iraqi Resistance Coordination Committee (IRCC) name U.S. forces (2).',
  );
});

test('after the deadline the page says that it passed, and since when there is no data', async ({
  page,
}) => {
  const { glance } = await openDesk(page, '?asOf=2022-01-02');
  await expect(glance).toContainText('No attack data since December 27, for 6 days');
  await expect(glance.getByRole('listitem').first()).toHaveText(
    /^Deadline passed 2 days agoFri, Dec 31, 2021/,
  );
  await expect(glance.getByRole('button', { name: /^Deadline: passed 2 days ago/ })).toBeVisible();
  await openDesk(page, '?asOf=2022-01-10');
  await expect(glance).toContainText('358 days Soleimani anniversary, Tue, Jan 3, 2023');
});

test('on a page put ahead into the next year every region leaves the year of the dataset out, and names the other', async ({
  page,
}) => {
  const desk = await openLowerDesk(page, '?asOf=2022-01-02');
  for (const region of [
    desk.glance,
    desk.frequency,
    desk.compare,
    desk.runUps,
    desk.threatsAndAttacks,
  ]) {
    await expect(region).toContainText(/(?:December|Nov(?:ember)?) \d/);
    const text = await region.evaluate((element) => (element as HTMLElement).innerText);
    // The full stamp of the deadline has its weekday.
    expect(text.match(/(?<!Fri, )(?:Nov|Dec)[a-z]* [\d–]+, 2021/g) ?? []).toEqual([]);
  }
  await expect(desk.runUps).toContainText('January 3, 2022 · in 1 day');
});

test('on its own day the deadline is tonight', async ({ page }) => {
  const { glance } = await openDesk(page, '?asOf=2021-12-31');
  await expect(glance.getByRole('listitem').first()).toHaveText(
    /^tonightDeadline: the midnight that ends Fri, Dec 31, 2021/,
  );
});

test('a selection without threats has none on record, instead of none', async ({ page }) => {
  const { glance } = await openDesk(page, '?group=liwaa-khaybar');
  await expect(glance).toContainText('No threat on record of Liwaa Khaybar.');
  await expect(glance).not.toContainText(/there is no/i);
});

test('while loading, each region is in its place', async ({ page }) => {
  const release = await holdEndpoint(page, 'dataset');
  await page.goto('/');
  const { glance, frequency, statements } = deskOf(page);
  const regions = [glance, frequency, statements];
  const places = () =>
    Promise.all(
      regions.map(async (region) => {
        const box = await region.boundingBox();
        return { x: box?.x, width: box?.width };
      }),
    );
  for (const region of regions) {
    await expect(region.getByRole('status')).toHaveText(/^Loading/);
  }
  await expect(page.getByRole('heading', { level: 1, name: 'Deadline Watch' })).toBeVisible();
  const waiting = await places();
  release();
  await expect(glance.getByRole('list')).toHaveCount(2);
  for (const region of regions) await expect(region.getByText(/^Loading/)).toHaveCount(0);
  expect(await places()).toEqual(waiting);
});
