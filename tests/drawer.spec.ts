import { expectRecords, openDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

const overlapping = '2021-12-12-ashab-al-kahf-al-qadisiyah';

test('an attack shows how it is known and its place in the report', async ({ page }) => {
  const { drawer } = await openDesk(page, `?open=attack:${overlapping}`);
  await expect(drawer.getByRole('heading', { level: 3 })).toHaveText(
    'Ashab Al-Kahf · December 12, 2021',
  );
  const facts = await drawer.getByRole('definition').allInnerTexts();
  const names = await drawer.getByRole('term').allInnerTexts();
  const fact = (name: string) => facts[names.indexOf(name)];
  expect(fact('Status')).toBe('claimed, not confirmed');
  expect(fact('Day')).toBe('December 12, 2021, by the claim; the attack’s own day is not given');
  expect(fact('Known on')).toBe('December 12, 2021');
  expect(fact('Place')).toMatch(/Al-Qadisiyah/);
  expect(fact('Casualties')).toBe('not reported');
  expect(fact('Possible overlap')).toMatch(
    /Katibat Al-Sabiqoun, Near Al-Diwaniyah;.*Totals are not corrected/,
  );
  expect(fact('Possible overlap'), 'names, not ids').not.toMatch(/\d{4}-\d\d-\d\d-/);
  expect(fact('Source')).toMatch(/^List of Attacks, footnote 14 \(note missing\)/);
});

const records = [
  { open: 'attack:2021-11-28-azad-news-al-diwaniyah', says: /Reported by Azad News/ },
  { open: 'attack:2021-11-22-zulfiqar-forces-baghdad', says: /List of Attacks \(no note called\)/ },
  { open: 'attack:2021-12-26-ashab-al-kahf-al-hillah', says: /footnote 4 \(note missing\)/ },
  {
    open: 'attack:2021-11-26-ashab-al-kahf-babil',
    says: /November 26–28, 2021, by the claim; the attack’s own day is not given/,
  },
  {
    open: 'attack:2021-12-14-katibat-al-sabiqoun-near-al-diwaniyah',
    says: /Known on ?December 15, 2021/,
  },
  { open: 'attack:2021-07-01-unnamed-erbil', says: /no: mentioned outside the list/ },
  { open: 'statement:2021-12-06-sabereen-news-poster', says: /Refers to ?Deadline/ },
  {
    open: 'statement:2021-11-01-abbas-al-ardawi-tweet',
    says: /in November 2021: known to the month/,
  },
  { open: 'date:understandings-2021', says: /Contradiction ?The text says June 2021; footnote 1/ },
  { open: 'date:deadline-2021', says: /2022-01-01T00:00:00\+03:00/ },
];

test('each kind of record says what is open about it', async ({ page }) => {
  for (const { open, says } of records) {
    const { drawer } = await openDesk(page, `?open=${open}`);
    await expect(drawer.getByRole('article')).toHaveCount(1);
    await expect(drawer, open).toContainText(says);
    await expect(drawer, open).toContainText(/footnote \d+|no note called/);
  }
});

test('an unknown record is named as such', async ({ page }) => {
  const { drawer, glance } = await openDesk(page, '?open=attack:no-such-attack');
  await expect(drawer).toContainText('No record no-such-attack is known');
  await page.keyboard.press('Escape');
  await expect(glance).toContainText('12 or 13 attacks');
});

test('a possible overlap leads to the other record, and Back returns', async ({ page }) => {
  const { drawer } = await openDesk(page, `?open=attack:${overlapping}`);
  await drawer
    .getByRole('button', { name: 'Katibat Al-Sabiqoun, Near Al-Diwaniyah', exact: true })
    .click();
  await expect(drawer.getByRole('heading', { level: 3 })).toHaveText(
    'Katibat Al-Sabiqoun · December 12, 2021',
  );
  // What was pressed is gone: the keyboard goes on from the top of what took its place.
  await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(drawer.getByRole('button', { name: 'Close' })).toBeFocused();
  await page.goBack();
  await expect(drawer.getByRole('heading', { level: 3 })).toHaveText(
    'Ashab Al-Kahf · December 12, 2021',
  );
});

test('a list keeps what is dated there apart from what may fall there', async ({ page }) => {
  const { drawer } = await openDesk(page, '?open=attacks:2021-11-28');
  await expectRecords(drawer.getByRole('region', { name: 'Dated on these days' }), 2);
  await expectRecords(drawer.getByRole('region', { name: 'May fall on these days' }), 3);
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    'At least 2 attacks, November 28, 2021',
  );
});

test('a list shows its filters', async ({ page }) => {
  const { drawer } = await openDesk(
    page,
    '?group=ashab-al-kahf&area=babil&open=attacks:2021-12-01..2021-12-27',
  );
  await expect(drawer).toContainText(/Only\b.*Ashab Al-Kahf in Babil/);
  await expectRecords(drawer, 4);
});

test('a list says once what is the same in all, and its rows open to the records', async ({
  page,
}) => {
  const { drawer } = await openDesk(page, '?open=attacks:2021-12-26');
  await expect(drawer).toContainText(/The same in all:.*not confirmed\b.*\bIED\b.*1 attack each/);
  await expect(drawer.getByRole('columnheader')).toHaveText(['Group', 'Place']);
  await expectRecords(drawer, 6);
  await expect(drawer.getByRole('article')).toHaveCount(0);
  const row = drawer.getByRole('button', { name: 'Katibat Al-Sabiqoun, Al-Anbar Governorate' });
  await expect(row).toHaveAttribute('aria-expanded', 'false');
  // Its whole row is pressed.
  await drawer.getByRole('row', { name: /Al-Anbar Governorate/ }).click();
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(drawer.getByRole('article')).toContainText(/List of Attacks, footnote 4/);
  await row.focus();
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('article')).toHaveCount(0);
  await expect(row).toBeFocused();
  await drawer.getByRole('button', { name: 'Show all details' }).click();
  await expect(drawer.getByRole('article')).toHaveCount(6);
  await drawer.getByRole('button', { name: 'Hide all details' }).click();
  await expect(drawer.getByRole('article')).toHaveCount(0);
});

test('a list tells possible double claims apart, and threats by whom and against what', async ({
  page,
}) => {
  const { drawer } = await openDesk(page, '?open=attacks:2021-12-12');
  await expect(drawer.getByRole('cell', { name: /possible double claim$/ }).first()).toBeVisible();
  await page.goto('/?open=threats:2021-12-06');
  await expectRecords(drawer, 3);
  await expect(drawer.getByRole('columnheader').first()).toHaveText('Speaker');
});

test('a list of a day leads to the nearest days with a record, and Back leaves the list', async ({
  page,
}) => {
  const { drawer } = await openDesk(page, '?group=ashab-al-kahf&from=2021-12-01');
  await page.goto('/?group=ashab-al-kahf&from=2021-12-01&open=attacks:2021-12-22');
  const title = drawer.getByRole('heading', { level: 2 });
  const next = drawer.getByRole('button', { name: /^Next/ });
  await expect(next).toHaveAccessibleName('Next: Dec 26');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('2 attacks, December 26, 2021');
  await expect(next).toBeFocused();
  await expect(next).toHaveAccessibleName('Next: none');
  expect(parametersOf(page)).toMatchObject({ open: 'attacks:2021-12-26' });
  await page.keyboard.press('Enter');
  await expect(title).toHaveText('2 attacks, December 26, 2021');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(title).toHaveText(/December 22, 2021$/);
  await page.goBack();
  await expect(drawer).toHaveCount(0);
});

test('Escape closes it and gives the focus back to what opened it', async ({ page }) => {
  const { glance, drawer } = await openDesk(page);
  const opener = glance.getByRole('button', { name: /^Latest attack/ });
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(opener).toBeFocused();
  expect(new URL(page.url()).searchParams.has('open')).toBe(false);
});

test('after following overlaps, Escape returns to the start', async ({ page }) => {
  const { glance, drawer } = await openDesk(page, '?asOf=2021-12-13');
  const opener = glance.getByRole('button', { name: /^Latest attack/ });
  await opener.click();
  await drawer
    .getByRole('button', { name: /^Katibat Al-Sabiqoun, / })
    .first()
    .click();
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(opener).toBeFocused();
});

test('Back closes it, Forward opens it again, a click beside it closes it', async ({ page }) => {
  await page.setViewportSize({ width: 1024, height: 768 });
  const { keyDates, drawer } = await openDesk(page);
  await keyDates.getByRole('button', { name: /^Election/ }).click();
  await expect(drawer).toBeVisible();
  await page.goBack();
  await expect(drawer).toHaveCount(0);
  await page.goForward();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText('Election');
  await page.mouse.click(20, 500);
  await expect(drawer).toHaveCount(0);
});

test('a record is copied with its citation', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const { drawer } = await openDesk(page, `?open=attack:${overlapping}`);
  await drawer.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(drawer.getByRole('status').filter({ hasText: 'Copied' })).toBeVisible();
  const text = await page.evaluate(() => navigator.clipboard.readText());
  expect(text).toMatch(/^December 12, 2021: Ashab Al-Kahf, 1 \(claimed, not confirmed\)\. /);
  expect(text).toMatch(
    /MEMRI, "Iran-Backed .*", December 30, 2021\. List of Attacks, footnote 14 \(note missing\)\.$/,
  );
});

test('if the browser does not let the page copy, the text is shown instead', async ({ page }) => {
  await page.addInitScript(() => {
    navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
  });
  const { drawer } = await openDesk(page, `?open=attack:${overlapping}`);
  await drawer.getByRole('button', { name: 'Copy with citation' }).click();
  await expect(drawer.getByRole('textbox', { name: 'Copy with citation' })).toHaveValue(/MEMRI/);
});
