import type { Browser, Page } from '@playwright/test';
import { startServer } from '../tests/browser/server';
import { random } from './page/random';
import { categories, type Step, steps } from './trace';

/** Attacks the page holds while its day is stepped. */
export const steppedAttacks = 10_000;

/**
 * Steps the day of the whole page, built and served as for its users, back over the whole period by
 * keyboard. A step begins with the key and ends two frames later.
 */
export async function measureDaySteps(browser: Browser): Promise<Step[]> {
  const server = await startServer();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.route('**/api/attacks/columns', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: multiplied(await answer.json()) });
    });
    await page.goto(server.url);
    const slider = page.getByRole('slider', { name: /^Day/ });
    await slider.focus();
    const days =
      Number(await slider.getAttribute('max')) - Number(await slider.getAttribute('min'));
    await stepped(page, 5);
    await browser.startTracing(page, { categories });
    await stepped(page, days - 5);
    return steps(await browser.stopTracing()).filter(({ name }) => name === 'day');
  } finally {
    await page.close();
    await server.stop();
  }
}

async function stepped(page: Page, count: number): Promise<void> {
  for (let step = 0; step < count; step += 1) {
    await page.evaluate(() => performance.mark('day'));
    await page.keyboard.press('ArrowLeft');
    await page.evaluate(async () => {
      for (let frame = 0; frame < 2; frame += 1) {
        await new Promise((done) => requestAnimationFrame(done));
      }
      performance.mark('settled');
    });
  }
}

interface Columns {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly (number | string)[]>>;
}

/** As many attacks as are to be stepped, each like one of those there are, a few days off. */
function multiplied(answer: Columns): Columns {
  const next = random(steppedAttacks);
  const drawn = Array.from({ length: steppedAttacks }, () => ({
    row: Math.floor(next() * answer.rows),
    off: Math.floor(next() * 30) - 15,
  }));
  const moved = new Set(['start', 'end', 'knownOn']);
  const columns = Object.entries(answer.columns).map(([name, column]) => [
    name,
    drawn.map(({ row, off }, index) => {
      const value = column[row] ?? 0;
      if (typeof value === 'string') return `${value}-${index}`;
      return moved.has(name) ? value + off : value;
    }),
  ]);
  return { ...answer, rows: steppedAttacks, columns: Object.fromEntries(columns) };
}
