import type { Browser, Page } from '@playwright/test';
import { categories, type Step, steps } from './trace';
import { onWholePage, settle } from './whole-page';

export const comparedAttacks = 100_000;

const rounds = 12;
const presets = ['Last 7 covered days', 'Last 14 covered days'];

/** From the click to two frames after the preset is shown as chosen. */
export function measurePeriodChanges(browser: Browser): Promise<Step[]> {
  return onWholePage(browser, comparedAttacks, async (page) => {
    await page.getByRole('feed').waitFor();
    await page.mouse.wheel(0, 20_000);
    await page.getByRole('region', { name: 'Threats and attacks' }).waitFor();
    await changed(page, 3);
    await browser.startTracing(page, { categories });
    await changed(page, rounds);
    return steps(await browser.stopTracing()).filter(({ name }) => name === 'periods');
  });
}

async function changed(page: Page, count: number): Promise<void> {
  for (let round = 0; round < count; round += 1) {
    for (const preset of presets) {
      const button = page.getByRole('button', { name: preset }).first();
      await page.evaluate(() => performance.mark('periods'));
      await button.click();
      await button.and(page.locator('[aria-pressed="true"]')).waitFor();
      await settle(page);
    }
  }
}
