import type { Page } from '@playwright/test';
import { type Variant, variants } from './page/bench-page';
import { categories, type Step, steps } from './trace';

const warmUps = 3;

/** Collects garbage before each change, so that neither chart pays for the other's. */
export async function measureChanges(page: Page, days: number, rounds: number): Promise<Step[]> {
  await page.evaluate((count) => window.benchPage?.mount(count), days);
  for (let round = 0; round < warmUps; round += 1) {
    for (const variant of variants) {
      await change(page, variant);
      await checkMarks(page, variant);
    }
  }
  return traced(page, async () => {
    for (let round = 0; round < rounds; round += 1) {
      for (const variant of round % 2 === 0 ? variants : variants.toReversed()) {
        await change(page, variant);
      }
    }
  });
}

export async function measureRollUp(page: Page, attacks: number, runs: number): Promise<Step[]> {
  await page.evaluate((count) => window.benchPage?.prepare(count), attacks);
  await page.evaluate((count) => window.benchPage?.rollUp(count), warmUps);
  return traced(page, () => page.evaluate((count) => window.benchPage?.rollUp(count), runs));
}

async function change(page: Page, variant: Variant): Promise<void> {
  await page.evaluate(() => window.gc?.());
  await page.evaluate((which) => window.benchPage?.change(which), variant);
}

/** Both charts must draw a bar for every certain count, because a chart that draws nothing would be fast. */
async function checkMarks(page: Page, variant: Variant): Promise<void> {
  const marks = await page.evaluate((which) => window.benchPage?.marks(which), variant);
  if (!marks || marks.asked === 0 || marks.drawn !== marks.asked) {
    throw new Error(`The chart of ${variant} drew ${marks?.drawn} of ${marks?.asked} bars.`);
  }
}

async function traced(page: Page, work: () => Promise<void>): Promise<Step[]> {
  const browser = page.context().browser();
  if (!browser) throw new Error('The page has no browser.');
  await browser.startTracing(page, { categories });
  await work();
  return steps(await browser.stopTracing());
}
