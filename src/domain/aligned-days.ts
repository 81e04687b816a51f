import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import { type CoverageBasis, type CoverageSpan, type DayState, dayState } from './coverage';
import { addDays, type Day, dayNumber } from './day';
import { type DayRange, daysOf, overlaps } from './day-range';
import {
  datedBound,
  frequency,
  intervalBound,
  type SpanningRecords,
  spanningRecords,
} from './frequency';
import { rollingDays, rollingMean } from './rolling-mean';
import { runningBounds } from './running-bounds';
import { splitSeries } from './split';

export interface AlignedDay {
  readonly day: Day;
  readonly offset: number;
  readonly state: DayState;
  readonly counted: boolean;
  /** Records dated to this one day; null if it is not covered and has none. */
  readonly dated: Bound | null;
  /**
   * Also counts, as possible, records over several days that include this one; null if nothing is
   * known.
   */
  readonly bound: Bound | null;
  readonly running: Bound | null;
  /**
   * Trailing seven-day mean of the certain attacks per day; null if too few days are covered, and
   * on future days.
   */
  readonly mean: number | null;
}

export interface AlignedRecords extends SpanningRecords {
  readonly from: number;
  readonly to: number;
}

export interface AlignedPeriod {
  readonly period: DayRange;
  readonly zeroDay: Day;
  readonly days: readonly AlignedDay[];
  readonly spanning: readonly AlignedRecords[];
}

/**
 * Only days whose state is in `bases` enter `running` and `mean`. The mean also uses the covered
 * days just before the period, so it can start on the first day.
 */
export function alignedDays(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
  bases: readonly CoverageBasis[],
  period: DayRange,
  today: Day,
  zeroDay: Day,
): AlignedPeriod {
  const before = rollingDays - 1;
  const days = daysOf({ start: addDays(period.start, -before), end: period.end });
  const series = splitSeries(columns, 'none');
  const intervals = days.map((day) => ({ start: day, end: day }));
  const counts = frequency(columns, filter, intervals, series);
  const states = days.map((day) => dayState(spans, day, today));
  const counted = days.map(
    (day) =>
      day <= today &&
      spans.some(({ basis, start, end }) => bases.includes(basis) && day >= start && day <= end),
  );
  const means = rollingMean(counted.map((enters, n) => (enters ? (counts.low[n] ?? 0) : null)));
  const first = dayNumber(period.start);
  const placed = spanningRecords(counts, columns, series)
    .filter(({ range }) => overlaps(range, period))
    .map((records) => ({
      records,
      from: dayNumber(records.range.start) - first,
      to: dayNumber(records.range.end) - first,
    }));
  const running = runningBounds(counted.slice(before), placed, (position) =>
    datedBound(counts, position + before),
  );
  const zeroAt = dayNumber(zeroDay) - first;
  const last = days.length - before - 1;
  return {
    period,
    zeroDay,
    days: days.slice(before).map((day, position) => {
      const n = position + before;
      const state = states[n] ?? 'notCovered';
      return {
        day,
        offset: position - zeroAt,
        state,
        counted: counted[n] ?? false,
        dated: ifKnown(datedBound(counts, n), state),
        bound: ifKnown(intervalBound(counts, n), state),
        running: running[position] ?? null,
        mean: state === 'notYet' ? null : (means[n] ?? null),
      };
    }),
    spanning: placed.map(({ records, from, to }) => ({
      ...records,
      from: Math.max(0, from) - zeroAt,
      to: Math.min(last, to) - zeroAt,
    })),
  };
}

/** Zero attacks on a day without coverage are unknown, not zero. */
function ifKnown(bound: Bound, state: DayState): Bound | null {
  const looked = state !== 'notCovered' && state !== 'notYet';
  return looked || bound.low > 0 || bound.high !== 0 ? bound : null;
}

export function alignedDayAt({ days }: AlignedPeriod, offset: number): AlignedDay | null {
  return days[offset - (days[0]?.offset ?? 0)] ?? null;
}
