import type { Browser, Page } from '@playwright/test';
import { categories, type Step, steps } from './trace';
import { onWholePage, settle } from './whole-page';

export const steppedAttacks = 10_000;

/** From the key press to two frames later. */
export function measureDaySteps(browser: Browser): Promise<Step[]> {
  return onWholePage(browser, steppedAttacks, async (page) => {
    const slider = page.getByRole('slider', { name: /^Day/ });
    await slider.focus();
    const days =
      Number(await slider.getAttribute('max')) - Number(await slider.getAttribute('min'));
    await stepped(page, 5);
    await browser.startTracing(page, { categories });
    await stepped(page, days - 5);
    return steps(await browser.stopTracing()).filter(({ name }) => name === 'day');
  });
}

async function stepped(page: Page, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    await page.evaluate(() => performance.mark('day'));
    await page.keyboard.press('ArrowLeft');
    await settle(page);
  }
}
