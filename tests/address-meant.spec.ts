import { openDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('a setting with a wrong name is named, with a link to what was meant', async ({ page }) => {
  await openDesk(page, '?Group=ashab-al-kahf&interval=week&utm_source=mail');
  const notice = page.getByRole('status').filter({ hasText: 'were ignored' });
  await expect(notice).toContainText(
    'Group “ashab-al-kahf” is not a setting (did you mean group?)',
  );
  await expect(notice).not.toContainText('utm');
  await notice.getByRole('link').click();
  await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('ashab-al-kahf');
  await expect(notice).toHaveCount(0);
  expect(parametersOf(page)).toMatchObject({ group: 'ashab-al-kahf', interval: 'week' });
});

test('a value in other letters is named with the right one', async ({ page }) => {
  await openDesk(page, '?group=Ashab-Al-Kahf&interval=week');
  const notice = page.getByRole('status').filter({ hasText: 'were ignored' });
  await expect(notice).toContainText('(did you mean ashab-al-kahf?)');
  await notice.getByRole('link').click();
  await expect(page.getByRole('combobox', { name: 'Group' })).toHaveValue('ashab-al-kahf');
});

for (const [search, words, value] of [
  ['?actor=ashab-al-kahf', '(did you mean group?)', 'ashab-al-kahf'],
  ['#group=ashab-al-kahf', '#group “ashab-al-kahf” comes after “#”', 'ashab-al-kahf'],
  ['?asOf=2021-12-20#group=ashab-al-kahf', 'comes after “#”', 'ashab-al-kahf'],
  ['?group=kataib-hezbollah', '(did you mean hizbullah-brigades?)', 'hizbullah-brigades'],
  ['?group=Hezbollah', '(did you mean hizbullah-brigades?)', 'hizbullah-brigades'],
  ['?group=KH', '(did you mean hizbullah-brigades?)', 'hizbullah-brigades'],
] as const) {
  test(`${search} is named, with a link to what was meant`, async ({ page }) => {
    await openDesk(page, search);
    const group = page.getByRole('combobox', { name: 'Group' });
    await expect(group).toHaveValue('');
    const notice = page.getByRole('status').filter({ hasText: 'were ignored' });
    await expect(notice).toContainText(words);
    await notice.getByRole('link').click();
    await expect(group).toHaveValue(value);
    await expect(notice).toHaveCount(0);
  });
}

test('what this dataset does not have is not offered', async ({ page }) => {
  await openDesk(page, '?area=Diyala&view=table');
  const notice = page.getByRole('status').filter({ hasText: 'were ignored' });
  await expect(notice).toContainText('area “Diyala” is not an id');
  await expect(notice).toContainText('view “table” is not a setting of this page');
  await expect(notice).not.toContainText('did you mean');
  await expect(notice.getByRole('link')).toHaveCount(0);
});

test('values in other words are named with the right ones', async ({ page }) => {
  await openDesk(page, '?interval=weekly&split=place&asOf=20211220');
  const notice = page.getByRole('status').filter({ hasText: 'were ignored' });
  for (const meant of ['week', 'governorate', '2021-12-20']) {
    await expect(notice).toContainText(`(did you mean ${meant}?)`);
  }
  await notice.getByRole('link').click();
  await expect(page.getByRole('banner')).toContainText('As of Mon, Dec 20, 2021');
  expect(parametersOf(page)).toEqual({
    interval: 'week',
    split: 'governorate',
    asOf: '2021-12-20',
  });
});

test('a setting of the wall on the desk is named, and leads to the wall', async ({ page }) => {
  await openDesk(page, '?scene=threats');
  await page.getByRole('status').getByRole('link').click();
  await expect(page.locator('html')).toHaveAttribute('data-screen', 'wall');
  expect(parametersOf(page)).toEqual({ scenes: 'threats', screen: 'wall' });
});
