import type { Bound } from './bound';
import {
  type CoverageSpan,
  type DayState,
  type DayStateRun,
  dayState,
  dayStateRuns,
} from './coverage';
import { type Day, dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { type DayRun, dayRuns } from './day-runs';
import {
  datedBound,
  type Frequency,
  partBound,
  type SpanningRecords,
  spanningRecords,
} from './frequency';
import { comparedShifts, countsOf, type MovableCounts, movedLows } from './moved-counts';
import { runningBounds } from './running-bounds';

export const runUpReach = { before: 28, after: 7 } as const;

export interface RunUpDay {
  readonly day: Day;
  readonly offset: number;
  readonly state: DayState;
  /** `low` of the records dated to this day alone; `high` of all records that include it. */
  readonly bound: Bound;
  readonly soFar: Bound | null;
  /**
   * The smallest and largest certain total up to here, over all windows of the same shape as these covered days; null if
   * the day is not covered or there is no other window.
   */
  readonly band: { readonly least: number; readonly most: number } | null;
}

export interface RunUpSeries {
  readonly keyDay: Day;
  readonly range: DayRange;
  readonly days: readonly RunUpDay[];
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly runs: readonly DayStateRun[];
  readonly windows: number;
}

function bandOf(
  counts: MovableCounts,
  runs: readonly DayRun[],
  shifts: readonly number[],
  days: number,
) {
  const lows = new Float64Array(days);
  const least = new Float64Array(days).fill(Number.POSITIVE_INFINITY);
  const most = new Float64Array(days);
  for (const shift of shifts) {
    movedLows(counts, runs, shift, lows);
    for (let place = 0; place < days; place += 1) {
      const low = lows[place] ?? 0;
      if (low < (least[place] ?? 0)) least[place] = low;
      if (low > (most[place] ?? 0)) most[place] = low;
    }
  }
  return Array.from(least, (low, place) => ({ least: low, most: most[place] ?? 0 }));
}

/** At least one of the 28 days before `keyDay` must be covered. */
export function runUpSeries(
  ready: MovableCounts,
  spans: readonly CoverageSpan[],
  keyDay: Day,
  today: Day,
): RunUpSeries {
  const key = dayNumber(keyDay);
  const whole = { from: key - runUpReach.before, to: key + runUpReach.after };
  const range = { start: dayFromNumber(whole.from), end: dayFromNumber(whole.to) };
  const counts = countsOf(ready, whole);
  const spanning = spanningRecords(counts, ready.columns, ready.split);
  const covered = ready.covered.filter((day) => day >= whole.from && day <= whole.to);
  const placeOf = new Map(covered.map((day, place) => [day - whole.from, place]));
  const runs = dayRuns(covered);
  const shifts = comparedShifts(runs, ready);
  const band = shifts.length > 1 ? bandOf(ready, runs, shifts, covered.length) : [];
  const soFar = runningBounds(
    counts.intervals.map((_, position) => placeOf.has(position)),
    spanning.map((records) => ({
      records,
      from: dayNumber(records.range.start) - whole.from,
      to: dayNumber(records.range.end) - whole.from,
    })),
    (position) => datedBound(counts, position),
  );
  return {
    keyDay,
    range,
    days: counts.intervals.map(({ start: day }, position): RunUpDay => {
      const place = placeOf.get(position);
      return {
        day,
        offset: position - runUpReach.before,
        state: dayState(spans, day, today),
        bound: partBound(counts, position, 0),
        soFar: place === undefined ? null : (soFar[position] ?? null),
        band: place === undefined ? null : (band[place] ?? null),
      };
    }),
    counts,
    spanning,
    runs: dayStateRuns(spans, range, today),
    windows: shifts.length,
  };
}
