import type { Page } from '@playwright/test';
import { axe } from './browser/axe';
import { parametersOf } from './browser/desk';
import { expect, test } from './browser/fixtures';
import { openWall, wallOf } from './browser/wall';

const sheetOf = (page: Page) => page.getByRole('dialog', { name: 'Set up this wall' });

async function openSheet(page: Page, search = '&scenes=now,threats&every=3600') {
  const wall = await openWall(page, search);
  await page.keyboard.press('s');
  const sheet = sheetOf(page);
  await expect(sheet).toBeVisible();
  return { wall, sheet };
}

test('S opens the sheet, Escape closes only the sheet, and a second Escape leaves the wall', async ({
  page,
}) => {
  const { wall, sheet } = await openSheet(page);
  await expect(wall.heading).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await expect(wall.heading).toBeVisible();
  await page.keyboard.press('s');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('feed')).toBeVisible();
});

test('the focus stays in it, its keys are its own, and the pointer is seen', async ({ page }) => {
  const { sheet } = await openSheet(page);
  const stops = await sheet.locator('button, input').count();
  for (let presses = 0; presses < 2 * stops; presses += 1) {
    await page.keyboard.press('Tab');
    const isOutside = await page.evaluate(() => {
      const { activeElement } = document;
      return activeElement !== document.body && !activeElement?.closest('dialog');
    });
    expect(isOutside).toBe(false);
  }
  await sheet.getByLabel('Distance').focus();
  for (const key of ['ArrowLeft', ' ', 's', 'f']) await page.keyboard.press(key);
  expect(await page.evaluate(() => document.fullscreenElement)).toBeNull();
  await page.keyboard.press('Escape');
  await expect(wallOf(page).scene('now')).toBeVisible();
  await expect(wallOf(page).head).not.toContainText('Paused');
  await page.keyboard.press('s');
  expect(await sheet.evaluate((dialog) => getComputedStyle(dialog).cursor)).toBe('auto');
});

test('a change is on the wall and in the address at once', async ({ page }) => {
  const { wall, sheet } = await openSheet(page, '&scenes=now,threats&distance=5');
  const sizeOf = () =>
    wall.head.evaluate((head) => Number.parseFloat(getComputedStyle(head).fontSize));
  const before = await sizeOf();
  await sheet.getByLabel('Distance').fill('6,5');
  await expect.poll(sizeOf).toBeCloseTo((before * 6.5) / 5, 0);
  await sheet.getByRole('button', { name: 'Move Threat statements up' }).press('Enter');
  await expect(sheet.getByRole('button', { name: 'Move Threat statements up' })).toBeFocused();
  await expect.poll(() => parametersOf(page).scenes).toBe('threats,now');
  expect(parametersOf(page)).toMatchObject({ screen: 'wall', distance: '6.5' });
});

test('full screen leaves the sheet open', async ({ page }) => {
  const { sheet } = await openSheet(page);
  const button = sheet.getByRole('button', { name: 'Full screen' });
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'true');
  await expect(sheet).toBeVisible();
  await button.click();
  await expect(button).toHaveAttribute('aria-pressed', 'false');
});

test('the line to test with is as high on the screen as it says', async ({ page }) => {
  const { sheet } = await openSheet(page, '&diagonal=55&distance=4');
  const line = sheet.getByRole('region', { name: 'Line to test with' });
  const [said] = (await line.innerText()).match(/[\d.]+ mm/) ?? [];
  const capital = await line
    .getByText(/^H/)
    .first()
    .evaluate((text) => {
      const { fontWeight, fontSize, fontFamily } = getComputedStyle(text);
      const canvas = document.createElement('canvas').getContext('2d');
      if (!canvas) return 0;
      canvas.font = `${fontWeight} ${fontSize} ${fontFamily}`;
      return canvas.measureText('H').actualBoundingBoxAscent;
    });
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const millimetres = (capital * 55 * 25.4) / Math.hypot(width, height);
  expect(Math.abs(millimetres - Number.parseFloat(said ?? ''))).toBeLessThan(1);
});

for (const [width, height] of [
  [320, 720],
  [1920, 1080],
] as const) {
  for (const theme of ['dark', 'light']) {
    test.describe(`on ${width} x ${height}, ${theme}`, () => {
      test.use({ viewport: { width, height } });

      test('it is accessible, with its errors, and only scrolls up and down', async ({ page }) => {
        const { sheet } = await openSheet(page, `&scenes=now&theme=${theme}`);
        await sheet.getByLabel('Diagonal of the picture').fill('x');
        await sheet.getByRole('checkbox', { name: 'Now' }).click();
        await expect(sheet.getByRole('alert')).toHaveCount(2);
        expect(await axe(page, 'dialog')).toEqual([]);
        const over = await sheet.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth);
        expect(over).toBeLessThanOrEqual(0);
      });
    });
  }
}
