import { holdEndpoint } from './browser/answers';
import { deskOf, openDesk } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

test('the sentence says how long to go, how many lately and before, and what has no data', async ({
  page,
}) => {
  const { glance } = await openDesk(page);
  for (const words of [
    '1 day to the deadline of December 31 and 4 to the anniversary of January 3. 12 or 13 attacks are listed in the week to December 27, after 6 the week before',
    'No attack data since December 27. One threat is on record for the week to December 30.',
  ]) {
    await expect(glance).toContainText(words);
  }
  await expect(glance).not.toContainText(/rising|falling|surge|escalat|increas/i);
});

test('the tiles name their figures, the days these speak of and whose they are', async ({
  page,
}) => {
  const { glance } = await openDesk(page);
  await expect(glance.getByRole('listitem')).toHaveText([
    /^Deadline1 daytomorrow, the midnight that ends Fri, Dec 31, 2021.*threatened to fight after it\.$/,
    /^Soleimani anniversary4 daysMon, Jan 3, 2022$/,
    /^Attacks, last 7 covered days12 or 13 ?December 21–276 in the 7 before, December 14–20no clear difference$/,
    /^Threats, last 7 covered days1December 24–30$/,
    /^Most claimsAshab Al-Kahfat least 15 of at least 34 listed November 19–December 27by claim.*About Ashab Al-Kahf$/,
    /^Latest attack listedDec 273 days ago · Ulu Al-'Azm · .*1 or 2 attacks, claimed, not confirmed$/,
  ]);
});

test('the verdict tells how it came about, to those who point, press or come by keyboard', async ({
  page,
}) => {
  const { glance } = await openDesk(page);
  const badges = glance.getByRole('button', { name: /^no clear difference$|may be chance/ });
  await expect(badges).toHaveCount(2);
  const note = glance.getByRole('note', { name: 'How this was reached' });
  for (const badge of await badges.all()) {
    await expect(note).toHaveCount(0);
    await badge.hover();
    await expect(note).toContainText('12 or 13 attacks over 7 covered days');
    await expect(note).toContainText(
      /\d+ attacks or more in .*, in bursts like these, would be an increase/,
    );
    await note.hover();
    await expect(note).toBeVisible();
    await page.mouse.move(0, 0);
    await expect(note).toHaveCount(0);
    await badge.click();
    await page.mouse.move(0, 0);
    await expect(note).toBeVisible();
    await badge.click();
    await expect(note).toHaveCount(0);
    await badge.blur();
    await badge.focus();
    await expect(badge).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('Escape');
    await expect(note).toHaveCount(0);
    await badge.blur();
  }
});

for (const width of [320, 390, 1440]) {
  test(`at ${width} px the explanation stays inside the page, for everybody`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const { glance } = await openDesk(page);
    const badges = glance.getByRole('button', { name: /^no clear difference$|may be chance/ });
    await expect(badges).toHaveCount(2);
    for (const badge of await badges.all()) {
      await badge.click();
      await expect(glance.getByRole('note')).toBeVisible();
      expect(await axe(page)).toEqual([]);
      const box = await glance.getByRole('note').boundingBox();
      expect(box?.x).toBeGreaterThanOrEqual(0);
      const right = (box?.x ?? 0) + (box?.width ?? Number.NaN);
      expect(right).toBeLessThanOrEqual(await page.evaluate(() => document.body.offsetWidth));
      await page.keyboard.press('Escape');
    }
  });
}

test('threats are numbered, and get no verdict', async ({ page }) => {
  const { glance } = await openDesk(page, '?group=ashab-al-kahf');
  await expect(glance.getByRole('button', { name: /cannot say/i })).toHaveCount(2);
  const threats = glance.getByRole('listitem').filter({ hasText: /^Threats/ });
  await expect(threats).not.toHaveText(/times|distinguish|cannot say|\bup\b|down/i);
});

test('the figures are shown even if the code of the verdict fails to load', async ({
  page,
  allowFault,
}) => {
  allowFault(/RecentVerdict|Failed to load/);
  await page.route(/RecentVerdict/, (route) => route.abort());
  const { glance } = await openDesk(page);
  await expect(glance).toContainText('after 6 the week before; comparison failed to load.');
  await expect(glance.getByRole('button', { name: /^12 or 13 attacks, / })).toBeVisible();
});

test('a short note says how to read it', async ({ page }) => {
  const { glance } = await openDesk(page);
  const note = glance.getByRole('paragraph').filter({ hasText: 'How to read this' });
  for (const words of [
    /One source/,
    /MEMRI/,
    /none of it is confirmed/,
    /9 records of the list may claim the same attack as another/,
    /at least 29 attacks of the whole list are separate/,
    /Casualties are not reported/,
    /Threats are numbered, not rated/,
  ]) {
    await expect(note).toHaveText(words);
  }
});

const figures = [
  { name: '12 or 13 attacks', title: '12 or 13 attacks, December 21–27, 2021', records: 12 },
  { name: 'One threat', title: '1 threat, December 24–30, 2021', records: 1 },
  { name: /^12 or 13 attacks, December 21–27\./, title: '12 or 13 attacks, December 21–27, 2021' },
  { name: /^1 threat, December 24–30\./, title: '1 threat, December 24–30, 2021' },
  { name: /^Deadline: 1 day/, title: 'Deadline' },
  { name: /^Soleimani anniversary: 4 days/, title: 'Soleimani anniversary' },
  { name: /^Ashab Al-Kahf: /, title: /^At least 15 attacks, November 19–December 27, 2021/ },
  { name: /^Latest attack: Dec 27/, title: 'Attack', records: 1 },
];

test('each figure opens the records behind it', async ({ page }) => {
  const { glance, drawer } = await openDesk(page);
  for (const { name, title, records } of figures) {
    await glance.getByRole('button', { name, exact: true }).click();
    await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(title);
    await expect(drawer.getByText(/, footnote \d+|no note called/).first()).toBeVisible();
    if (records) await expect(drawer.getByRole('article')).toHaveCount(records);
    await drawer.getByRole('button', { name: 'Close' }).click();
    await expect(drawer).toHaveCount(0);
  }
});

test('the compared numbers open their records too', async ({ page }) => {
  const { glance, drawer } = await openDesk(page);
  const before = glance.getByRole('button', { name: /^6\b/ });
  await expect(before).not.toHaveCount(0);
  await before.first().click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    '6 attacks, December 14–20, 2021',
  );
  await expect(drawer.getByRole('article')).toHaveCount(6);
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
  await expect(glance).toContainText(
    'Four attacks claimed by Ashab Al-Kahf are listed in the week to December 27, after 2 the week before',
  );
  await filters.getByRole('combobox', { name: 'Governorate' }).selectOption('Babil');
  await expect(glance).toContainText(/two attacks claimed by Ashab Al-Kahf in Babil/i);
  await filters.getByRole('button', { name: 'Clear filters' }).click();
  await expect(glance).toContainText('12 or 13 attacks are listed');
});

test('the group reaches the threats too, and the sentence says whose they are', async ({
  page,
}) => {
  const { glance } = await openDesk(page, '?group=katibat-al-sabiqoun');
  const sentence = glance.getByRole('paragraph').filter({ hasText: /^1 day to/ });
  await expect(sentence).toContainText(/attacks? claimed by Katibat Al-Sabiqoun/);
  await expect(sentence).toContainText('No threat of Katibat Al-Sabiqoun is on record');
  await openDesk(page, '?group=iraqi-resistance-coordination-committee');
  await expect(sentence).toContainText('One threat of Iraqi Resistance Coordination Committee');
});

test('after the deadline the page says that it passed, and since when there is no data', async ({
  page,
}) => {
  const { glance } = await openDesk(page, '?asOf=2022-01-02');
  await expect(glance).toContainText(
    'The deadline of December 31 passed 2 days ago; no attack data since December 27. 1 day to the anniversary of January 3.',
  );
  await expect(glance.getByRole('button', { name: /^Deadline: passed 2 days ago/ })).toBeVisible();
  await openDesk(page, '?asOf=2022-01-10');
  await expect(glance).toContainText('358 days to the anniversary of January 3, 2023');
});

test('on its own day the deadline is tonight', async ({ page }) => {
  const { glance } = await openDesk(page, '?asOf=2021-12-31');
  await expect(glance).toContainText('The deadline of December 31 is tonight, at midnight');
});

test('a selection without threats has none on record, instead of none', async ({ page }) => {
  const { glance } = await openDesk(page, '?asOf=2021-11-27');
  await expect(glance).toContainText('No threat is on record for the week to November 27');
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
  await expect(glance.getByRole('list')).toBeVisible();
  for (const region of regions) await expect(region.getByText(/^Loading/)).toHaveCount(0);
  expect(await places()).toEqual(waiting);
});
