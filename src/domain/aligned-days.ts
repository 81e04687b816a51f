import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import { type CoverageBasis, type CoverageSpan, type DayState, dayState } from './coverage';
import { addDays, type Day, dayNumber } from './day';
import { type DayRange, daysOf, touches } from './day-range';
import {
  type Frequency,
  frequency,
  intervalBound,
  type SpanningRecords,
  spanningRecords,
} from './frequency';
import { rollingDays, rollingMean } from './rolling-mean';
import { runningBounds } from './running-bounds';
import { splitSeries } from './split';

/** A day of a period that is laid against another. */
export interface AlignedDay {
  readonly day: Day;
  /** Days from the day that the period is aligned by; negative before it. */
  readonly offset: number;
  readonly state: DayState;
  /** Whether it enters what runs on and the mean: it has one of the bases that count. */
  readonly counted: boolean;
  /** Records dated on this one day. Null where the day is not covered and nothing is dated there. */
  readonly dated: Bound | null;
  /** With the records over several days that may fall there. Null where nothing is known of the day. */
  readonly bound: Bound | null;
  /** The bound over the counted days from the period's first to this one; null before there is one. */
  readonly running: Bound | null;
  /** Trailing mean, a day, of what is certain; null where too little is covered, and on days to come. */
  readonly mean: number | null;
}

/** Records over the same days of which at least one is in the period. */
export interface AlignedRecords extends SpanningRecords {
  /** Offsets of the first and the last of their days that are in the period. */
  readonly from: number;
  readonly to: number;
}

/** A period by its days, each with its offset. Every day of it is there, in order. */
export interface AlignedPeriod {
  readonly period: DayRange;
  readonly zeroDay: Day;
  readonly days: readonly AlignedDay[];
  /** By their first day, then their last. */
  readonly spanning: readonly AlignedRecords[];
}

/**
 * The days of `period` with their offset from `zeroDay`, as of `today`, with the attacks that pass
 * `filter`. Days with one of `bases` enter the mean and what runs on; the mean looks back before the
 * period where that is covered. One loop over the rows: `frequency` by day.
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
  const counted = states.map((state) => bases.some((basis) => basis === state));
  const means = rollingMean(counted.map((enters, n) => (enters ? (counts.low[n] ?? 0) : null)));
  const first = dayNumber(period.start);
  const placed = spanningRecords(counts, columns, series)
    .filter(({ range }) => touches(range, period))
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
        dated: known(datedBound(counts, n), state),
        bound: known(intervalBound(counts, n), state),
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

/** The bound of what is dated on a day alone. */
function datedBound(counts: Frequency, n: number): Bound {
  const open = (counts.openInside[n] ?? 0) > 0;
  return { low: counts.low[n] ?? 0, high: open ? null : (counts.highInside[n] ?? 0) };
}

/** A zero is one only where the day was looked at. */
function known(bound: Bound, state: DayState): Bound | null {
  const looked = state !== 'notCovered' && state !== 'notYet';
  return looked || bound.low > 0 || bound.high !== 0 ? bound : null;
}

/** The day at an offset, or null where the period has none. */
export function alignedDayAt({ days }: AlignedPeriod, offset: number): AlignedDay | null {
  return days[offset - (days[0]?.offset ?? 0)] ?? null;
}
