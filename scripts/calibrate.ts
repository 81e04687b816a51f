import { random } from '../bench/page/random';
import { callsOf, falseShare, type Look, looks, type Series, series } from './calibration';

/** Simulated series for each line of the table. */
const runs = 5_000;

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;

const row = (look: string, kind: string, ...figures: string[]) =>
  [look.padEnd(20), kind.padEnd(44), ...figures.map((figure) => figure.padStart(13))].join('');

console.log(`False calls in ${runs.toLocaleString('en-US')} unchanged series of 39 days each`);
console.log(row('periods', 'daily counts', 'answered', 'uncorrected', 'corrected', 'live data'));

let isOver = false;
let seed = 20_211_231;
for (const look of looks) {
  for (const kind of series) {
    isOver = line(look, kind, seed) || isOver;
    seed += 1;
  }
}

console.log(
  'Bursts within a day: 6% of the answers may be false calls, 8% at a variance of three times the mean.\n' +
    'Bursts that last days: no promise. "Live data" has the factor for autocorrelation.',
);
if (isOver) process.exitCode = 1;

/** Prints one line of its own seed; returns whether it has more false calls than are let pass. */
function line(look: Look, kind: Series, seed: number): boolean {
  const found = callsOf(look, kind, runs, random(seed));
  const shares = [found.uncorrected, found.corrected, found.live].map(falseShare);
  const answered = percent(found.corrected.answered / runs);
  const over = kind.limit !== null && !(falseShare(found.corrected) <= kind.limit);
  console.log(
    row(look.name, kind.name, answered, ...shares.map(percent)) + (over ? '  too many' : ''),
  );
  return over;
}
