import type { AttackFilter } from './attack-filter';
import { type AttackColumns, at } from './columns';
import { addDays, type Day, type DayNumber, dayNumber } from './day';
import { daysOf } from './day-range';
import { type DayRun, translations } from './day-runs';
import { type Frequency, frequency } from './frequency';
import { type SeriesSplit, splitSeries } from './split';

/**
 * The largest span, in days, of a set that can be moved: 28 days before a key date, the date itself
 * and 7 days after it.
 */
export const maxMovedDays = 36;

export interface MovableCounts {
  readonly columns: AttackColumns;
  readonly covered: readonly DayNumber[];
  readonly settled: readonly DayNumber[];
  readonly counts: Frequency;
  readonly split: SeriesSplit;
  readonly first: DayNumber;
  /**
   * For each day from `first` on, `maxMovedDays` entries: entry n is the sum of `low` over the
   * records that end on that day and last at most n + 1 days.
   */
  readonly lowEnding: Float64Array;
}

/** `covered` must be in order, and `settled` are those of them whose reports are all in. */
export function movableCounts(
  columns: AttackColumns,
  filter: AttackFilter,
  covered: readonly Day[],
  settled: readonly Day[] = covered,
): MovableCounts {
  const [start, end] = [covered.at(0), covered.at(-1)];
  const split = splitSeries(columns, 'none');
  const intervals =
    start && end
      ? daysOf({ start: addDays(start, -maxMovedDays), end: addDays(end, maxMovedDays) }).map(
          (day) => ({ start: day, end: day }),
        )
      : [];
  const counts = frequency(columns, filter, intervals, split);
  const first = intervals[0] ? dayNumber(intervals[0].start) : 0;
  const lowEnding = lowsByEnd(columns, counts, first);
  return {
    columns,
    covered: covered.map(dayNumber),
    settled: settled.map(dayNumber),
    counts,
    split,
    first,
    lowEnding,
  };
}

/**
 * The shifts of `runs`, which are covered, to the windows that they are compared with, including 0.
 * All others are within the days whose reports are all in: against a count that may still rise,
 * this window would look high.
 */
export function comparedShifts(
  runs: readonly DayRun[],
  { settled }: Pick<MovableCounts, 'settled'>,
): number[] {
  const shifts = translations(runs, settled);
  if (runs.length === 0 || shifts.includes(0)) return shifts;
  return [...shifts, 0].sort((one, other) => one - other);
}

function lowsByEnd(columns: AttackColumns, counts: Frequency, first: DayNumber): Float64Array {
  const { start, end, low } = columns.columns;
  const sums = new Float64Array(counts.intervals.length * maxMovedDays);
  counts.low.forEach((sum, day) => {
    sums[day * maxMovedDays] = sum;
  });
  for (const row of counts.spanning) {
    const length = at(end, row) - at(start, row) + 1;
    const entry = (at(end, row) - first) * maxMovedDays + length - 1;
    if (length <= maxMovedDays) sums[entry] = (sums[entry] ?? 0) + at(low, row);
  }
  for (let entry = 1; entry < sums.length; entry += 1) {
    if (entry % maxMovedDays === 0) continue;
    sums[entry] = (sums[entry] ?? 0) + (sums[entry - 1] ?? 0);
  }
  return sums;
}

/**
 * Counts the certain attacks on the days of `runs`, moved by `shift` days: the sum of `low` over
 * records with all their days among these. Writes the running total up to each day, in order, into
 * `into` and returns the last one; 0 for no days.
 */
export function movedLows(
  { first, lowEnding }: MovableCounts,
  runs: readonly DayRun[],
  shift: number,
  into: Float64Array,
): number {
  let low = 0;
  let place = 0;
  for (const { from, to } of runs) {
    for (let day = from; day <= to; day += 1) {
      low += lowEnding[(day + shift - first) * maxMovedDays + day - from] ?? 0;
      into[place] = low;
      place += 1;
    }
  }
  return low;
}

/**
 * For each of `shifts`, the sum of `high` over the records that overlap the moved days of `runs`;
 * Infinity if one of them has no upper bound. `shifts` must be in order.
 */
export function movedHighs(
  { columns: { columns }, counts, first }: MovableCounts,
  runs: readonly DayRun[],
  shifts: readonly number[],
): number[] {
  const [least, most] = [shifts.at(0) ?? 0, shifts.at(-1) ?? 0];
  // Differences between neighbouring shifts, from the smallest on; their running total is the sum.
  const high = new Float64Array(most - least + 2);
  const open = new Float64Array(most - least + 2);
  const latestFirst = [...runs].reverse();
  const add = (start: DayNumber, end: DayNumber, more: number, unbounded: number) => {
    let next = least;
    for (const { from, to } of latestFirst) {
      // A record that overlaps two runs counts once.
      const [a, b] = [Math.max(next, start - to), Math.min(most, end - from)];
      if (a > b) continue;
      high[a - least] = (high[a - least] ?? 0) + more;
      high[b - least + 1] = (high[b - least + 1] ?? 0) - more;
      open[a - least] = (open[a - least] ?? 0) + unbounded;
      open[b - least + 1] = (open[b - least + 1] ?? 0) - unbounded;
      next = b + 1;
    }
  };
  for (let place = 0; place < counts.intervals.length; place += 1) {
    const [more, unbounded] = [counts.highInside[place] ?? 0, counts.openInside[place] ?? 0];
    if (more > 0 || unbounded > 0) add(first + place, first + place, more, unbounded);
  }
  for (const row of counts.spanning) {
    const top = at(columns.high, row);
    add(at(columns.start, row), at(columns.end, row), Math.max(0, top), Number(top < 0));
  }
  for (let n = 1; n < high.length; n += 1) {
    high[n] = (high[n] ?? 0) + (high[n - 1] ?? 0);
    open[n] = (open[n] ?? 0) + (open[n - 1] ?? 0);
  }
  return shifts.map((shift) =>
    (open[shift - least] ?? 0) > 0 ? Number.POSITIVE_INFINITY : (high[shift - least] ?? 0),
  );
}

export function countsOf(
  { columns: { columns }, counts, first }: MovableCounts,
  { from, to }: DayRun,
): Frequency {
  const [start, end] = [from - first, to - first + 1];
  return {
    intervals: counts.intervals.slice(start, end),
    parts: counts.parts,
    low: counts.low.subarray(start, end),
    highInside: counts.highInside.subarray(start, end),
    openInside: counts.openInside.subarray(start, end),
    highTouching: counts.highTouching.subarray(start, end),
    openTouching: counts.openTouching.subarray(start, end),
    spanning: counts.spanning.filter(
      (row) => at(columns.start, row) <= to && at(columns.end, row) >= from,
    ),
  };
}
