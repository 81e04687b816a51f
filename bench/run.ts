import { type Browser, chromium } from '@playwright/test';
import { build, preview } from 'vite';
import { exitIfWords } from '../mock-api/command-line';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { measureDaySteps, steppedAttacks } from './day-steps';
import { measureChanges, measureRollUp } from './measure';
import { comparedAttacks, measurePeriodChanges } from './period-changes';
import { changeRows, type ReportRow, rollUpRows, stepRows, table } from './report';
import config from './vite.config';

/*
 * `npm run bench`: measures a roll-up, a change of view, a step of the day and a change of compared
 * periods in Chromium, against their budgets. Exits with 1 only if something fails, not if a budget
 * is exceeded. Times are CPU times of the page's main thread from Chromium's trace. They exclude
 * other load on the machine, and include what Recharts postpones to the next frame. A change of
 * view runs from the new filters to two frames later; its script time includes the roll-up but not
 * style and layout.
 */
const rollUps = [
  { attacks: 10_000, runs: 100 },
  { attacks: 100_000, runs: 50 },
  { attacks: 1_000_000, runs: 30, limit: 20 },
];
const changes = [
  { days: 365, rounds: 12, budget: { script: 40, gain: 10 } },
  { days: 1000, rounds: 6 },
];

exitIfWords();
const found = await findChromiumOrExit();
process.env.NODE_ENV = 'production';
await build(config);
const server = await preview(config);
try {
  const args = [...found.args, '--js-flags=--expose-gc'];
  const browser = await chromium.launch({ ...found, args });
  try {
    const rows = await measure(browser, server.resolvedUrls?.local[0] ?? '');
    console.log(
      `Chromium ${browser.version()}, milliseconds of the main thread's processor time\n`,
    );
    console.log(table(rows));
  } finally {
    await browser.close();
  }
} finally {
  await server.close();
}

async function measure(browser: Browser, address: string): Promise<ReportRow[]> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const faults: string[] = [];
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(message.text());
  });
  await page.goto(address);

  const rows: ReportRow[] = [{ name: 'Roll-up by day and group, 365 days x 12 groups' }];
  for (const { attacks, runs, limit } of rollUps) {
    rows.push(...rollUpRows(attacks, await measureRollUp(page, attacks, runs), limit));
  }
  for (const { days, rounds, budget } of changes) {
    rows.push(...changeRows(days, await measureChanges(page, days, rounds), budget));
  }
  const daySteps = await measureDaySteps(browser);
  rows.push(...stepRows('A step of the day', 'day', steppedAttacks, daySteps, 50));
  const periods = await measurePeriodChanges(browser);
  rows.push(...stepRows('Other periods to compare', 'periods', comparedAttacks, periods, 50));
  if (faults.length > 0) throw new Error(`The page failed:\n${faults.join('\n')}`);
  return rows;
}
