import type { Browser, Page } from '@playwright/test';
import { startServer } from '../tests/browser/server';
import { random } from './page/random';

export async function onWholePage<Result>(
  browser: Browser,
  attacks: number,
  work: (page: Page) => Promise<Result>,
): Promise<Result> {
  const server = await startServer();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  try {
    await page.route('**/api/attacks/columns', async (route) => {
      const answer = await route.fetch();
      await route.fulfill({ json: multiplied(await answer.json(), attacks) });
    });
    // Without the server's rendering, which has other attacks.
    await page.goto(`${server.url}/index.html`);
    return await work(page);
  } finally {
    await page.close();
    await server.stop();
  }
}

export async function settle(page: Page): Promise<void> {
  await page.evaluate(async () => {
    for (let frame = 0; frame < 2; frame += 1) {
      await new Promise((done) => requestAnimationFrame(done));
    }
    performance.mark('settled');
  });
}

interface AttackAnswer {
  readonly rows: number;
  readonly columns: Readonly<Record<string, readonly (number | string)[]>>;
}

function multiplied(answer: AttackAnswer, attacks: number): AttackAnswer {
  const next = random(attacks);
  const drawn = Array.from({ length: attacks }, () => ({
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
  return { ...answer, rows: attacks, columns: Object.fromEntries(columns) };
}
