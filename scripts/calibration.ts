import { dispersion, lastingFactor, residuals } from '../src/domain/dispersion';
import { type PeriodCount, verdict } from '../src/domain/verdict';

type Random = () => number;

export interface Look {
  readonly name: string;
  readonly recent: number;
  readonly before: number;
}

/** Daily counts at a constant average rate, so that every verdict of a change is false. */
export interface Series {
  readonly name: string;
  readonly limit: number | null;
  readonly counts: (next: Random) => number[];
}

type DayCount = (next: Random) => number;

interface Calls {
  answered: number;
  called: number;
}

const days = 39;

export const looks: readonly Look[] = [
  { name: '14 against 14 days', recent: 14, before: 14 },
  { name: '7 against 32 days', recent: 7, before: 32 },
  { name: '7 against 7 days', recent: 7, before: 7 },
];

/** With 0.45 a day the test is often refused; of what it answers, more is wrong. */
const means = [0.45, 0.9, 1.8];

const withinDay: readonly Series[] = means.flatMap((mean) => [
  independent(mean, 1, 'Poisson', poisson(mean)),
  ...[2, 3].flatMap((ratio) => [
    independent(mean, ratio, 'negative binomial', negativeBinomial(mean, ratio)),
    independent(mean, ratio, 'clusters', clusters(mean, ratio)),
  ]),
]);

/** Bursts over several days, which the dispersion of single days cannot measure. */
const lasting: readonly Series[] = [[0.3, 1] as const, [0.5, 2] as const, [0.7, 3] as const].map(
  ([branching, mean]) => ({
    name: `0.9 a day, each triggers ${branching} within ${mean} d`,
    limit: null,
    counts: selfExciting(0.9, branching, mean),
  }),
);

export const series: readonly Series[] = [
  ...withinDay,
  ...lasting,
  {
    name: '0.9 a day, rate wanders from day to day',
    limit: null,
    counts: wandering(0.9, 0.8, 0.7),
  },
];

function independent(mean: number, ratio: number, shape: string, day: DayCount): Series {
  return {
    name: `${mean} a day, var/mean ${ratio}, ${shape}`,
    // At three times the mean, or with so few attacks, 39 days estimate the dispersion too roughly for 6%.
    limit: mean < 0.9 ? 0.14 : ratio > 2 ? 0.08 : 0.06,
    counts: (next) => Array.from({ length: days }, () => day(next)),
  };
}

/** Inverse sampling of a distribution with P(0) = `zero` and P(k + 1) = P(k) · step(k). */
function drawn(zero: number, step: (count: number) => number): DayCount {
  return (next) => {
    const wanted = next();
    let [count, chance, sum] = [0, zero, zero];
    while (sum < wanted && chance > 1e-17) {
      chance *= step(count);
      count += 1;
      sum += chance;
    }
    return count;
  };
}

export function poisson(mean: number): DayCount {
  return drawn(Math.exp(-mean), (count) => mean / (count + 1));
}

/** A gamma-distributed rate. `ratio` is variance to mean, above 1. */
export function negativeBinomial(mean: number, ratio: number): DayCount {
  const size = mean / (ratio - 1);
  const step = (count: number) => ((size + count) / (count + 1)) * (1 - 1 / ratio);
  return drawn(ratio ** -size, step);
}

/** Poisson clusters of geometric size. `ratio` is variance to mean, above 1. */
export function clusters(mean: number, ratio: number): DayCount {
  const size = (ratio + 1) / 2;
  const number = poisson(mean / size);
  const inCluster = (next: Random) => 1 + Math.floor(Math.log(1 - next()) / Math.log(1 - 1 / size));
  return (next) => {
    let count = 0;
    for (let left = number(next); left > 0; left -= 1) count += inCluster(next);
    return count;
  };
}

/** In days, dropped so that the process is stationary. */
const runIn = 60;

/**
 * A Hawkes process: each attack triggers `branching` others on average, after an exponential delay with a mean of
 * `wait` days.
 */
export function selfExciting(mean: number, branching: number, wait: number): Series['counts'] {
  const first = poisson(mean * (1 - branching));
  const others = poisson(branching);
  return (next) => {
    const counts = Array.from({ length: runIn + days }, () => 0);
    const addAttack = (time: number) => {
      const day = Math.floor(time);
      if (day >= counts.length) return;
      counts[day] = (counts[day] ?? 0) + 1;
      for (let left = others(next); left > 0; left -= 1) {
        addAttack(time - wait * Math.log(1 - next()));
      }
    };
    for (let day = 0; day < counts.length; day += 1) {
      for (let left = first(next); left > 0; left -= 1) addAttack(day + next());
    }
    return counts.slice(runIn);
  };
}

/** The logarithm of the rate is an AR(1) process with standard deviation `spread`. */
export function wandering(mean: number, memory: number, spread: number): Series['counts'] {
  return (next) => {
    let level = spread * normal(next);
    return Array.from({ length: days }, () => {
      level = memory * level + spread * Math.sqrt(1 - memory ** 2) * normal(next);
      return poisson(mean * Math.exp(level - spread ** 2 / 2))(next);
    });
  };
}

const normal = (next: Random) =>
  Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());

/** 1 without any verdict, so that such a line fails. */
export function falseShare({ answered, called }: Calls): number {
  return answered === 0 ? 1 : called / answered;
}

export interface CallsOf {
  readonly uncorrected: Calls;
  readonly corrected: Calls;
  readonly live: Calls;
}

export function callsOf(look: Look, { counts }: Series, runs: number, next: Random): CallsOf {
  const none = () => ({ answered: 0, called: 0 });
  const calls = { uncorrected: none(), corrected: none(), live: none() };
  for (let run = 0; run < runs; run += 1) {
    const [a, b, rest] = groupsOf(look, counts(next));
    const phi = dispersion([a, b, rest]);
    add(calls.uncorrected, a, b, 1);
    add(calls.corrected, a, b, phi);
    const inOrder = [...residuals(rest), ...residuals(b), ...residuals(a)];
    add(calls.live, a, b, phi * lastingFactor(inOrder));
  }
  return calls;
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
