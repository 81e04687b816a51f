import type { Bound } from './bound';
import { type Day, dayFromNumber, dayNumber } from './day';
import { dayRuns, translations } from './day-runs';
import { type MovableCounts, movedHighs, movedLows } from './moved-counts';

/** The least and the most that something may be, in favour of the window first. */
export interface BestToWorst {
  readonly best: number;
  readonly worst: number;
}

/** Where a run-up stands among the windows of its shape, or why nothing can be said of that. */
export type RunUpStanding =
  | {
      readonly kind: 'ranked';
      /** How many windows are compared, the run-up itself among them. */
      readonly windows: number;
      /** 1 for the most attacks. Windows with as many share a rank. */
      readonly rank: BestToWorst;
      /** Share of the windows with at least as many attacks, itself among them. */
      readonly p: BestToWorst;
      /** The p of a window that has more attacks than any other. */
      readonly smallestP: number;
      /** How many of the others surely have just as many. */
      readonly tied: number;
      /** How many of the others have no known upper bound. */
      readonly unbounded: number;
    }
  | {
      readonly kind: 'cannotRank';
      /** No day of it is covered; no other window of its shape is; none of them has, or may have, an attack. */
      readonly reason: 'noCoverage' | 'onlyWindow' | 'noAttack';
    };

/** The days before a key date, and where they stand. */
export interface RunUp {
  /** How many days it has, covered or not. */
  readonly length: number;
  /** Its covered days, in order. */
  readonly days: readonly Day[];
  /** Over the covered days; zero where there are none. */
  readonly bound: Bound;
  readonly standing: RunUpStanding;
}

/** The attacks of one window at least and at most; Infinity where no upper bound is known. */
interface WindowEnds {
  readonly low: number;
  readonly high: number;
}

/**
 * The run-up of `length` days to `keyDay`: the days before it, itself not among them. Its reference is
 * every translation of its covered days that lies wholly inside the covered days, so that a window cut
 * short by coverage is compared with windows cut the same way.
 *
 * Counts are ranges, so rank and p are too: at best the window has as many as it may have and the others
 * as few, at worst the other way round. A record that two windows share is taken at its most in one and
 * at its least in the other, so that the truth is never outside.
 */
export function runUp(counts: MovableCounts, keyDay: Day, length: number): RunUp {
  const key = dayNumber(keyDay);
  const days = counts.covered.filter((day) => day >= key - length && day < key);
  const runs = dayRuns(days);
  const shifts = translations(runs, counts.covered);
  const highs = movedHighs(counts, runs, shifts);
  const lows = new Float64Array(days.length);
  const windows = shifts.map((shift, position) => ({
    low: movedLows(counts, runs, shift, lows),
    high: highs[position] ?? 0,
  }));
  const position = shifts.indexOf(0);
  const own = windows[position] ?? { low: 0, high: 0 };
  return {
    length,
    days: days.map(dayFromNumber),
    bound: { low: own.low, high: Number.isFinite(own.high) ? own.high : null },
    standing: standing(
      own,
      windows.filter((_, other) => other !== position),
      days.length,
    ),
  };
}

function standing(own: WindowEnds, others: readonly WindowEnds[], days: number): RunUpStanding {
  if (days === 0) return { kind: 'cannotRank', reason: 'noCoverage' };
  if (others.length === 0) return { kind: 'cannotRank', reason: 'onlyWindow' };
  if (own.high === 0 && others.every(({ high }) => high === 0)) {
    return { kind: 'cannotRank', reason: 'noAttack' };
  }
  const windows = others.length + 1;
  const share = (isAsMany: (other: WindowEnds) => boolean) =>
    (1 + others.filter(isAsMany).length) / windows;
  const rank = (isMore: (other: WindowEnds) => boolean) => 1 + others.filter(isMore).length;
  return {
    kind: 'ranked',
    windows,
    rank: {
      best: rank(({ low }) => low > own.high),
      worst: rank(({ high }) => high > own.low),
    },
    p: {
      best: share(({ low }) => low >= own.high),
      worst: share(({ high }) => high >= own.low),
    },
    smallestP: 1 / windows,
    tied: others.filter(({ low, high }) => low === high && low === own.low && high === own.high)
      .length,
    unbounded: others.filter(({ high }) => !Number.isFinite(high)).length,
  };
}
