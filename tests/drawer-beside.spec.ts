import { openDesk } from './browser/desk';
import { expect, test } from './browser/fixtures';

const besideRoom = { width: 1280, height: 800 };

test('with room it stands beside the page, which stays in use', async ({ page }) => {
  await page.setViewportSize(besideRoom);
  const { glance, frequency, statements, cursor, drawer } = await openDesk(page);
  const chartBefore = await frequency.boundingBox();
  const opener = glance.getByRole('button', { name: /^Latest attack/ });
  await opener.click();
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await expect(drawer).toHaveAccessibleName('Attack');
  await expect
    .poll(() => drawer.evaluate((one) => one.contains(document.activeElement)))
    .toBe(true);
  expect(await frequency.boundingBox(), 'nothing moves').toEqual(chartBefore);
  const [box, feed] = [await drawer.boundingBox(), await statements.boundingBox()];
  expect(box?.x).toBeLessThanOrEqual(feed?.x ?? 0);
  expect(box?.x).toBeGreaterThanOrEqual((chartBefore?.x ?? 0) + (chartBefore?.width ?? 0));
  expect(box?.y).toBeLessThanOrEqual(feed?.y ?? 0);
  // What is pressed on the page opens in the same place.
  await frequency.getByRole('button', { name: 'Week' }).click();
  await expect(frequency.getByRole('img', { name: /^Bar chart of attacks by week/ })).toBeVisible();
  await expect(drawer.getByRole('article')).toHaveCount(1);
  await cursor.focus();
  await page.keyboard.press('End');
  await page.keyboard.press('Enter');
  await expect(drawer.getByRole('heading', { level: 2 })).not.toHaveText('Attack');
  await expect(drawer.getByRole('heading', { level: 2 })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(cursor).toBeFocused();
});

test('beside the page it is closed by Escape from the page too, and the focus stays there', async ({
  page,
}) => {
  await page.setViewportSize(besideRoom);
  const { frequency, drawer } = await openDesk(page, '?open=date:deadline-2021');
  await expect(drawer).toBeVisible();
  const month = frequency.getByRole('button', { name: 'Month' });
  await month.focus();
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
  await expect(month).toBeFocused();
});

test('in a narrower window it is modal', async ({ page }) => {
  await page.setViewportSize({ ...besideRoom, width: 1279 });
  const { drawer } = await openDesk(page, '?open=date:deadline-2021');
  const isModal = () => drawer.evaluate((one) => one.matches(':modal'));
  await expect.poll(isModal).toBe(true);
  await page.setViewportSize(besideRoom);
  await expect.poll(isModal).toBe(false);
  await expect(drawer).toBeVisible();
  await page.setViewportSize({ width: 390, height: 844 });
  await expect.poll(isModal).toBe(true);
  await page.keyboard.press('Escape');
  await expect(drawer).toHaveCount(0);
});
