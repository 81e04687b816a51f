import type { Page } from '@playwright/test';
import { openDesk, pointOver } from './browser/desk';
import { expect, test } from './browser/fixtures';

async function openPage(page: Page, search = '') {
  const desk = await openDesk(page, `?fold=off${search}`);
  const { frequency, drawer } = desk;
  const name = frequency
    .getByRole('list', { name: 'Colours' })
    .getByRole('button', { name: 'Katibat Al-Sabiqoun' });
  const tooltip = frequency.getByText('Sunday, December 26');
  /** What is open of a part shown alone, the drawer and the tooltip. */
  const expectOpen = async (isAlone: boolean, isDrawer: boolean, isTooltip: boolean) => {
    await expect(tooltip).toHaveCount(isTooltip ? 1 : 0);
    await expect(drawer).toHaveCount(isDrawer ? 1 : 0);
    await expect(name).toHaveAttribute('aria-pressed', String(isAlone));
  };
  return { ...desk, name, expectOpen };
}

test('one Escape closes one thing, the last that was opened', async ({ page }) => {
  const { name, cursor, keyDates, expectOpen } = await openPage(page);
  await name.click();
  await keyDates.getByRole('button', { name: /Deadline/ }).click();
  await expectOpen(true, true, false);
  await cursor.hover({ position: await pointOver(cursor, 86, 97) });
  await expectOpen(true, true, true);
  await page.keyboard.press('Escape');
  await expectOpen(true, true, false);
  await page.keyboard.press('Escape');
  await expectOpen(true, false, false);
  await page.keyboard.press('Escape');
  await expectOpen(false, false, false);
});

test('opened in another order, they close in another order', async ({ page }) => {
  const { name, expectOpen } = await openPage(page, '&open=date:deadline-2021');
  await expectOpen(false, true, false);
  await name.click();
  const menu = page.getByRole('combobox', { name: 'Theme' });
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toBeHidden();
  await expectOpen(true, true, false);
  await page.keyboard.press('Escape');
  await expectOpen(false, true, false);
  await page.keyboard.press('Escape');
  await expectOpen(false, false, false);
});

test('a modal drawer closes before a group that was chosen behind it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 900 });
  const { name, expectOpen, keyDates } = await openPage(page);
  await name.click();
  await keyDates.getByRole('button', { name: /Deadline/ }).click();
  await expectOpen(true, true, false);
  await page.keyboard.press('Escape');
  await expectOpen(true, false, false);
  await page.keyboard.press('Escape');
  await expectOpen(false, false, false);
});
