import { chromium } from '@playwright/test';
import { findChromiumOrExit } from '../tests/browser/chromium';
import { choicesOf } from './soak/choices';
import { type Sample, verdicts } from './soak/slope';
import { playUpdates } from './soak/updates';
import { playWeek } from './soak/week';

/*
 * What the wall holds after many updates and after a week of scenes, collected before each sample:
 * `npm run soak`, or shorter `npm run soak -- --updates 800 --hours 12`. Fails where it grows.
 */
const heading = ['events', 'heap', 'nodes', 'listeners'].map((name) => name.padStart(12)).join('');
const choices = choicesOf(process.argv.slice(2));
const began = Date.now();
const found = await findChromiumOrExit();
/*
 * Without the compilers that optimise: for an hour and more they turn one function after the other into
 * machine code, which is as large as the page and no larger, and would hide what each event adds.
 */
const args = [...found.args, '--js-flags=--no-maglev --no-turbofan'];
const browser = await chromium.launch({ ...found, args });
try {
  console.log(`${choices.updates} updates\n${heading}`);
  const { samples, bytesOf } = await playUpdates(browser, choices.updates, tell);
  judge(samples, 'an update');
  console.log(`A new record is data and stays: ${round(bytesOf.attack)} B for an attack,`);
  console.log(`${round(bytesOf.statement)} B for a statement.`);
  console.log(`\n${choices.hours} hours of scenes, ${choices.every} s each\n${heading}`);
  judge(await playWeek(browser, choices, tell), 'a change of scene');
} finally {
  await browser.close();
  console.log(`Took ${Math.round((Date.now() - began) / 60_000)} minutes.`);
}

function tell({ events, heap, nodes, listeners }: Sample): void {
  const cells = [events, `${(heap / 1e6).toFixed(2)} MB`, nodes, listeners];
  console.log(cells.map((cell) => String(cell).padStart(12)).join(''));
}

function judge(samples: readonly Sample[], of: string): void {
  for (const { what, slope, limit, holds } of verdicts(samples)) {
    if (!holds) process.exitCode = 1;
    const unit = what === 'heap' ? ' B' : '';
    console.log(
      `${what} ${round(slope)}${unit} ${of} (at most ${limit}): ${holds ? 'holds' : 'GROWS'}`,
    );
  }
}

function round(value: number): string {
  return value.toFixed(Math.abs(value) < 10 ? 2 : 0);
}
