import { openLowerDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('two months are compared by their covered days, rate for rate', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  const months = compare.getByRole('button', { name: 'December 1–27 against November 19–30' });
  await months.click();
  await expect(months).toHaveAttribute('aria-pressed', 'true');
  await expect
    .poll(() => parametersOf(page))
    .toEqual({ a: '2021-12-01..2021-12-27', b: '2021-11-19..2021-11-30' });
  await expect(compare).toContainText(
    /23 or 24 attacks\b.*0\.85 to 0\.89\b.*at least 11\b.*at least 0\.92\b.*too uncertain/i,
  );
  await expect(compare).toContainText(/no upper limit\b.* B\b/);
});

test('the run-up to the deadline is compared with the one before, by their key dates', async ({
  page,
}) => {
  const { compare } = await openLowerDesk(page);
  await compare
    .getByRole('button', { name: 'Run-up to the deadline against the one before' })
    .click();
  await expect
    .poll(() => parametersOf(page))
    .toMatchObject({ align: 'date', aDate: 'deadline-2021', bDate: 'postponement-2021' });
  await expect(compare).toContainText(
    /13 or 14 attacks\b.* Deadline, Dec 31\b.*11 of 14 days\b.*1\.2 to 1\.3\b/,
  );
});

test('every pair that can be answered is among the own days', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await compare.getByRole('button', { name: 'Own days' }).click();
  const pairs = compare.getByRole('list', { name: 'Pairs of periods' });
  await expect(pairs.getByRole('button')).toHaveCount(6);
  await pairs.getByRole('button', { name: 'Last 7 covered days against the 7 before' }).click();
  await expect(compare.getByRole('button', { name: 'Week', exact: true })).toHaveAttribute(
    'aria-pressed',
    'true',
  );
});

test('pairs that cannot be answered are offered disabled, with the reason', async ({ page }) => {
  const { compare } = await openLowerDesk(page);
  await compare.getByRole('button', { name: 'Own days' }).click();
  await compare.getByText('pairs that cannot be answered, and why').click();
  const list = compare.getByRole('list', { name: 'Pairs that cannot be answered' });
  const pair = list.getByRole('listitem').filter({ hasText: 'before Election, Oct 10' }).first();
  await expect(pair.getByRole('button')).toBeDisabled();
  await expect(pair).toContainText('no day of B');
});
