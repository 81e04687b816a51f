import { cellsOf, openLowerDesk, parametersOf, rowOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

/** The two key dates of December 31. */
const deadline = 'Deadline and Latest end of the U.S. combat mission';

test('every key date with coverage before it has its run-up, the others the reason', async ({
  page,
}) => {
  const { runUps } = await openLowerDesk(page);
  for (const name of ['Confrontation put off', 'Militias end truce', 'Deadline', 'Soleimani']) {
    await expect(runUps.getByRole('img', { name: new RegExp(name) })).toBeVisible();
  }
  const article = runUps.getByRole('article', { name: deadline });
  await expect(article).toContainText(/\b2nd\b.* 13th of 29\b.* 11 of 14 days/);
  await article.getByRole('button', { name: 'Too uncertain to rank' }).click();
  const note = runUps.getByRole('note', { name: 'How it was ranked' });
  await expect(note).toContainText(/14 days\b.* 2nd\b.* 13th, of 29\b/);
  await expect(note).toContainText('the smallest p possible here is 0.03');
  await expect(note).toContainText('11 of 14 days are covered, compared with windows cut the same');
  await expect(note).toContainText('Benjamini-Hochberg');
  await page.keyboard.press('Escape');
  await runUps.getByText('6 key dates without a run-up, and why').click();
  await expect(runUps.getByRole('list', { name: 'Key dates without a run-up' })).toContainText(
    'Election, October 10: no day of the 28 before it is covered',
  );
});

test('the length is one of three, and the window opens its attacks', async ({ page }) => {
  const { runUps, drawer } = await openLowerDesk(page);
  await runUps.getByRole('button', { name: '7', exact: true }).click();
  await expect.poll(() => parametersOf(page).runUp).toBe('7');
  await runUps.getByRole('button', { name: 'Too uncertain to rank' }).first().focus();
  await expect(runUps.getByRole('note')).toContainText('The 7 days before it rank');
  await runUps.getByRole('button', { name: '14', exact: true }).click();
  await runUps
    .getByRole('button', { name: /^Deadline and Latest end .*: 13 or 14 attacks/ })
    .click();
  await expect(drawer.getByRole('heading', { level: 2 })).toContainText('13 or 14 attacks');
});

test('the table has the ranks and the days', async ({ page }) => {
  const { runUps } = await openLowerDesk(page);
  await runUps.getByRole('button', { name: 'Table', exact: true }).click();
  const ranks = runUps.getByRole('table', { name: /^Run-ups of 14 days/ });
  expect(await rowOf(ranks, deadline)).toEqual([
    deadline,
    'December 31, 2021',
    '11 of 14 days',
    '0',
    '13',
    '14',
    '2nd',
    '13th',
    '29',
    '0.10',
    '0.48',
    '0.03',
    '0.10',
    '0.64',
  ]);
  const days = await cellsOf(runUps.getByRole('table', { name: /^Run-ups by day/ }));
  expect(days.find(([name, offset]) => name === deadline && offset === 'T-4')).toEqual([
    deadline,
    'T-4',
    'December 27, 2021',
    '1',
    '2',
    'listed',
    '23',
    '24',
    '15',
    '16',
    '23',
  ]);
});

test('a reader’s own key date is on the axis, in the countdown, among the run-ups and in the address', async ({
  page,
}) => {
  const { runUps, glance, keyDates, drawer } = await openLowerDesk(page);
  await runUps.getByLabel('Name').fill('Parliament: vote');
  await runUps.getByLabel('Day', { exact: true }).fill('2022-01-10');
  await runUps.getByLabel('Kind').selectOption('political');
  await runUps.getByRole('button', { name: 'Add key date' }).click();
  await expect.poll(() => parametersOf(page).dates).toBe('2022-01-10:political:Parliament: vote');
  await expect(keyDates).toContainText('Parliament: vote (added)');
  await expect(
    glance.getByRole('button', { name: /^Parliament: vote \(added\): 11 days/ }),
  ).toBeVisible();
  await expect(runUps.getByRole('img', { name: /Parliament: vote/ })).toBeVisible();
  await glance.getByRole('button', { name: /^Parliament: vote \(added\): 11 days/ }).click();
  await expect(drawer).toContainText('added by a reader of this page');
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect.poll(() => parametersOf(page).open).toBeUndefined();
  await page.reload();
  await expect(
    glance.getByRole('button', { name: /^Parliament: vote \(added\): 11 days/ }),
  ).toBeVisible();
  await page.mouse.wheel(0, 20_000);
  await runUps.getByRole('button', { name: /^Remove/ }).click();
  await expect.poll(() => parametersOf(page)).toEqual({});
  await expect(glance.getByRole('button', { name: /^Parliament: vote/ })).toHaveCount(0);
});

test('a form that is not whole says what is wrong', async ({ page }) => {
  const { runUps } = await openLowerDesk(page);
  await runUps.getByRole('button', { name: 'Add key date' }).click();
  await expect(runUps.getByRole('alert')).toBeVisible();
  expect(parametersOf(page)).toEqual({});
});

test('as of an earlier day only what was known then', async ({ page }) => {
  const { runUps } = await openLowerDesk(page, '?asOf=2021-12-05');
  await expect(runUps).not.toContainText('Confrontation put off');
  await expect(runUps).not.toContainText('Militias end truce');
  await expect(runUps).toContainText('Deadline');
});
