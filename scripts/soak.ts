import { chromium } from '@playwright/test';
import { firstLine } from '../mock-api/startup-error';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { choicesOf } from './soak/choices';
import { growthChecks, type Sample } from './soak/slope';
import { playUpdates } from './soak/updates';
import { playWeek } from './soak/week';

/*
 * Measures the wall's memory after many updates and after a week of scenes: `npm run soak`, or
 * shorter `npm run soak -- --updates 800 --hours 12`. Exits with 1 if it grows.
 */
const heading = ['events', 'heap', 'nodes', 'listeners'].map((name) => name.padStart(12)).join('');
const choices = choicesOrExit();
const began = Date.now();
const found = await findChromiumOrExit();
/*
 * Optimising compilers are off: for over an hour they keep adding machine code, which is bounded
 * but as large as the page, and hides the growth per event.
 */
const args = [...found.args, '--js-flags=--no-maglev --no-turbofan'];
const browser = await chromium.launch({ ...found, args });
try {
  console.log(`${choices.updates} updates\n${heading}`);
  const { samples, bytesOf } = await playUpdates(browser, choices.updates, print);
  check(samples, 'per update');
  console.log(`A new record stays in memory: ${round(bytesOf.attack)} B per attack,`);
  console.log(`${round(bytesOf.statement)} B per statement.`);
  console.log(`\n${choices.hours} hours of scenes, ${choices.every} s per scene\n${heading}`);
  check(await playWeek(browser, choices, print), 'per change of scene');
} finally {
  await browser.close();
  console.log(`Finished in ${Math.round((Date.now() - began) / 60_000)} minutes.`);
}

function choicesOrExit() {
  try {
    return choicesOf(process.argv.slice(2));
  } catch (error) {
    console.error(firstLine(error));
    process.exit(1);
  }
}

function print({ events, heap, nodes, listeners }: Sample): void {
  const cells = [events, `${(heap / 1e6).toFixed(2)} MB`, nodes, listeners];
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}

function check(samples: readonly Sample[], per: string): void {
  for (const { what, slope, limit, passes } of growthChecks(samples)) {
    if (!passes) process.exitCode = 1;
    const unit = what === 'heap' ? ' B' : '';
    console.log(
      `${what}: ${round(slope)}${unit} ${per} (limit ${limit}): ${passes ? 'ok' : 'GROWS'}`,
    );
  }
}

function round(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 0);
}
