import type { Bound } from './bound';
import { type Day, dayFromNumber, dayNumber } from './day';
import { dayRuns } from './day-runs';
import { comparedShifts, type MovableCounts, movedHighs, movedLows } from './moved-counts';

/**
 * A figure at both ends of the uncertain counts: `best` takes this window at its highest count and
 * the others at their lowest, `worst` the reverse.
 */
export interface BestToWorst {
  readonly best: number;
  readonly worst: number;
}

export type RunUpRanking =
  | {
      readonly kind: 'ranked';
      readonly windows: number;
      /** 1 for the most attacks. Ties share a rank. */
      readonly rank: BestToWorst;
      /** Share of the windows with at least as many attacks, including this one. */
      readonly p: BestToWorst;
      /** That of a window with more attacks than any other, so only the number of windows counts. */
      readonly smallestP: number;
      /** Number of other windows with exactly the same count; only exact counts are compared. */
      readonly tied: number;
      readonly unbounded: number;
    }
  | {
      readonly kind: 'cannotRank';
      /**
       * `noCoverage`: no day is covered. `onlyWindow`: no other window has this shape. `noAttack`:
       * no window has, or may have, an attack.
       */
      readonly reason: 'noCoverage' | 'onlyWindow' | 'noAttack';
    };

export type Ranked = Extract<RunUpRanking, { kind: 'ranked' }>;

export interface RunUp {
  readonly length: number;
  readonly days: readonly Day[];
  readonly bound: Bound;
  readonly stillComingIn: number;
  readonly ranking: RunUpRanking;
}

interface WindowEnds {
  readonly low: number;
  readonly high: number;
}

/**
 * Ranks the `length` days before `keyDay` (not including it). They are compared with every shift of
 * their covered days that lies within the covered days whose reports are all in, so a window cut short by missing coverage
 * is compared with windows cut the same way.
 *
 * Counts are ranges, so rank and p are too. A record shared by two windows is taken at its highest
 * in one and at its lowest in the other, so the true rank is always within the range.
 */
export function runUp(counts: MovableCounts, keyDay: Day, length: number): RunUp {
  const key = dayNumber(keyDay);
  const days = counts.covered.filter((day) => day >= key - length && day < key);
  const runs = dayRuns(days);
  const shifts = comparedShifts(runs, counts);
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
    stillComingIn: days.filter((day) => !counts.settled.includes(day)).length,
    ranking: rankingOf(
      own,
      windows.filter((_, other) => other !== position),
      days.length,
    ),
  };
}

function rankingOf(own: WindowEnds, others: readonly WindowEnds[], days: number): RunUpRanking {
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
