import { openDesk, parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';

test('the days without data take a fifth of the chart, and a click unfolds them', async ({
  page,
}) => {
  const { frequency, cursor } = await openDesk(page);
  const unfold = frequency.getByRole('button', { name: /^Unfold Oct 1–31 not covered/ });
  await expect(unfold).toHaveAccessibleName(/Nov 1–18 stated empty 49 days$/);
  const [folded, whole] = [await unfold.boundingBox(), await cursor.boundingBox()];
  expect((folded?.width ?? 0) / (whole?.width ?? 1)).toBeCloseTo(0.2, 1);
  await unfold.click();
  // By keyboard there and back, because the button keeps the focus.
  const fold = frequency.getByRole('button', { name: /^Fold 49 days/ });
  await expect(fold).toBeFocused();
  await expect(unfold).toHaveCount(0);
  expect(parametersOf(page)).toEqual({ fold: 'off' });
  await page.keyboard.press('Enter');
  await expect(unfold).toBeFocused();
  expect(parametersOf(page)).toEqual({});
});

test('the cursor goes through the folded days one by one', async ({ page }) => {
  const { cursor } = await openDesk(page);
  await cursor.focus();
  await page.keyboard.press('Home');
  await expect(cursor).toHaveAttribute('aria-valuetext', /October 1;/);
  await page.keyboard.press('ArrowRight');
  await expect(cursor).toHaveAttribute('aria-valuetext', /October 2;/);
});
