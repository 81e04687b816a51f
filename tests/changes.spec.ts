import { openClock, questionsOf } from './browser/clock';
import { deskOf, openDesk, parametersOf } from './browser/desk';
import { axe, expect, test } from './browser/fixtures';

test('what changed since the day before, then since another day', async ({ page }) => {
  const { changed, drawer } = await openClock(page, '?asOf=2021-12-16');
  await changed.click();
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    'What changed since December 15',
  );
  await expect(drawer.getByRole('button', { name: '3 attack records added' })).toBeVisible();
  const row = drawer.getByRole('row', { name: /^re-dated/i });
  await expect(row.getByText('none')).toHaveCount(2);
  const field = drawer.getByLabel('Since');
  await field.fill('2021-12-09');
  await field.press('Enter');
  await expect(drawer.getByRole('heading', { level: 2 })).toHaveText(
    'What changed since December 9',
  );
  await expect(field, 'the focus stays in the field').toBeFocused();
  await drawer.getByRole('button', { name: '9 attack records added' }).click();
  await expect(drawer.getByRole('article')).toHaveCount(9);
  expect(parametersOf(page).open).toBe('changes:2021-12-09:attacks:added');
  await page.goBack();
  await expect(drawer.getByRole('article')).toHaveCount(0);
  expect(await axe(page)).toEqual([]);
});

test('the address of what changed opens it, and says what cannot be compared with', async ({
  page,
}) => {
  const { drawer } = await openDesk(page, '?asOf=2021-12-06&open=changes:2021-12-20');
  await expect(drawer).toContainText('Choose a day from October 1, 2021 to December 5, 2021');
  await expect(drawer.getByRole('table')).toHaveCount(0);
});

test('the statements that changed are listed without a request', async ({ page }) => {
  const { changed } = await openClock(page, '?asOf=2021-12-06');
  const { drawer } = deskOf(page);
  await changed.click();
  await expect(drawer.getByRole('table')).toBeVisible();
  const asked = questionsOf(page);
  await drawer.getByRole('button', { name: /statements? added/ }).click();
  await expect(drawer.getByRole('article').first()).toBeVisible();
  expect(asked).toEqual([]);
});
