import { dispersion } from '../src/domain/dispersion';
import { type PeriodCount, verdict } from '../src/domain/verdict';

/** A source of numbers from 0 up to 1. */
type Random = () => number;

/** Which of the listed days are held against which. */
export interface Look {
  readonly name: string;
  /** The last days. */
  readonly recent: number;
  /** The days before them. */
  readonly before: number;
}

/** Days of daily counts that nothing changes in. */
export interface Series {
  readonly name: string;
  /** The count of one day. */
  readonly day: (next: Random) => number;
}

/** How many looks were answered, and how many of those said up or down. */
interface Calls {
  answered: number;
  called: number;
}

/** As many as are listed in the report. */
const days = 39;

export const looks: readonly Look[] = [
  { name: '14 against 14 days', recent: 14, before: 14 },
  { name: '7 against 32 days', recent: 7, before: 32 },
  { name: '7 against 7 days', recent: 7, before: 7 },
];

/** Attacks a day: as many as in the report, and twice as many. */
const means = [0.9, 1.8];

/** Attacks that come singly, and two ways of coming in bursts: days that differ, and claims in clusters. */
export const series: readonly Series[] = means.flatMap((mean) => [
  { name: named(mean, 1, 'Poisson'), day: poisson(mean) },
  ...[2, 3].flatMap((ratio) => [
    { name: named(mean, ratio, 'negative binomial'), day: negativeBinomial(mean, ratio) },
    { name: named(mean, ratio, 'clusters'), day: clusters(mean, ratio) },
  ]),
]);

function named(mean: number, ratio: number, shape: string): string {
  return `${mean} a day, var/mean ${ratio}, ${shape}`;
}

/** Draws from a distribution whose probabilities follow from one another: P(k + 1) = P(k) · step(k). */
function drawn(none: number, step: (count: number) => number): Series['day'] {
  return (next) => {
    const wanted = next();
    let [count, chance, sum] = [0, none, none];
    while (sum < wanted && chance > 1e-17) {
      chance *= step(count);
      count += 1;
      sum += chance;
    }
    return count;
  };
}

/** Counts of a steady rate. */
export function poisson(mean: number): Series['day'] {
  return drawn(Math.exp(-mean), (count) => mean / (count + 1));
}

/** Counts of a rate that differs from day to day (gamma), with `ratio` > 1 of variance to mean. */
export function negativeBinomial(mean: number, ratio: number): Series['day'] {
  const size = mean / (ratio - 1);
  const step = (count: number) => ((size + count) / (count + 1)) * (1 - 1 / ratio);
  return drawn(ratio ** -size, step);
}

/** Clusters of a steady rate, with geometric numbers of attacks in each; `ratio` > 1 of variance to mean. */
export function clusters(mean: number, ratio: number): Series['day'] {
  const size = (ratio + 1) / 2;
  const number = poisson(mean / size);
  const inCluster = (next: Random) => 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / size));
  return (next) => {
    let count = 0;
    for (let left = number(next); left > 0; left -= 1) count += inCluster(next);
    return count;
  };
}

/** The share of answers that are false calls. Without an answer nothing was tried: that counts as all. */
export function falseShare({ answered, called }: Calls): number {
  return answered === 0 ? 1 : called / answered;
}

/** Takes one look at each of `runs` series, and counts the calls without and with the correction. */
export function callsOf(
  look: Look,
  { day }: Series,
  runs: number,
  next: Random,
): { uncorrected: Calls; corrected: Calls } {
  const uncorrected = { answered: 0, called: 0 };
  const corrected = { answered: 0, called: 0 };
  for (let run = 0; run < runs; run += 1) {
    const counts = Array.from({ length: days }, () => day(next));
    const [a, b, rest] = groupsOf(look, counts);
    add(uncorrected, a, b, 1);
    add(corrected, a, b, dispersion([a, b, rest]));
  }
  return { uncorrected, corrected };
}

function groupsOf({ recent, before }: Look, counts: number[]): [number[], number[], number[]] {
  const [first, second] = [days - recent - before, days - recent];
  return [counts.slice(second), counts.slice(first, second), counts.slice(0, first)];
}

function add(calls: Calls, a: readonly number[], b: readonly number[], phi: number): void {
  const { kind } = verdict(periodOf(a), periodOf(b), { dispersion: phi });
  if (kind === 'cannotSay') return;
  calls.answered += 1;
  if (kind === 'up' || kind === 'down') calls.called += 1;
}

function periodOf(counts: readonly number[]): PeriodCount {
  const sum = counts.reduce((total, count) => total + count, 0);
  return { bound: { low: sum, high: sum }, days: counts.length, length: counts.length };
}
