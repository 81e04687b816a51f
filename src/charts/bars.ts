import { type CoverageSpan, dayStateRuns } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import { type IntervalUnit, wholeInterval } from '../domain/interval';

/** In data units: days and attacks. `to` is the day after the last. */
export interface BarBlock {
  readonly from: number;
  readonly to: number;
  readonly bottom: number;
  readonly top: number;
}

export interface PartBlocks {
  readonly solid: readonly BarBlock[];
  readonly possible: readonly BarBlock[];
  readonly open: readonly BarBlock[];
}

export interface BarBracket extends BarBlock {
  readonly records: SpanningRecords;
}

export interface Bars {
  readonly parts: readonly PartBlocks[];
  readonly brackets: readonly BarBracket[];
  readonly tops: readonly number[];
  readonly highest: number;
}

/** Height of an open end in attacks, as there is no upper bound to draw. */
export const openRise = 0.7;

/**
 * The whole interval even if the period cuts it off, so that all bars of a chart have the same
 * width.
 */
export function barDays(interval: DayRange, unit: IntervalUnit): { from: number; to: number } {
  const whole = wholeInterval(interval.start, unit);
  return { from: dayNumber(whole.start), to: dayNumber(whole.end) + 1 };
}

/** The days of a bar that its count leaves out: those outside the period, and if any day is listed, all that are not. */
export function daysLeftOut(
  spans: readonly CoverageSpan[],
  interval: DayRange,
  unit: IntervalUnit,
  today: Day,
): { from: number; to: number }[] {
  const { from, to } = barDays(interval, unit);
  const counted = dayStateRuns(spans, interval, today).filter(
    ({ state }) => state === 'listed' || state === 'stillComingIn',
  );
  const kept = counted.length > 0 ? counted : [interval];
  const ends = [from, ...kept.flatMap(({ start, end }) => [dayNumber(start), dayNumber(end) + 1])];
  return [...ends, to]
    .flatMap((day, place, all) =>
      place % 2 === 0 ? [{ from: day, to: all[place + 1] ?? day }] : [],
    )
    .filter((days) => days.to > days.from);
}

export function blocksLeftOut(
  { tops }: Bars,
  { intervals }: Pick<Frequency, 'intervals'>,
  spans: readonly CoverageSpan[],
  unit: IntervalUnit,
  today: Day,
): BarBlock[] {
  return intervals.flatMap((interval, position) => {
    const top = tops[position] ?? 0;
    if (top === 0) return [];
    return daysLeftOut(spans, interval, unit, today).map((days) => ({ ...days, bottom: 0, top }));
  });
}

/**
 * For all parts, or `only` one. Stacks the lower bounds first, then what is only possible, so that
 * the two are not confused.
 */
export function layoutBars(
  counts: Frequency,
  spanning: readonly SpanningRecords[],
  unit: IntervalUnit = 'day',
  only: number | null = null,
): Bars {
  const parts: { solid: BarBlock[]; possible: BarBlock[]; open: BarBlock[] }[] = Array.from(
    { length: counts.parts },
    () => ({ solid: [], possible: [], open: [] }),
  );
  const tops = counts.intervals.map((interval, position) => {
    const { from, to } = barDays(interval, unit);
    let top = 0;
    const rise = (height: number): BarBlock => {
      const block = { from, to, bottom: top, top: top + height };
      top += height;
      return block;
    };
    const cell = (part: number) =>
      only === null || part === only ? position * counts.parts + part : -1;
    parts.forEach(({ solid }, part) => {
      const low = counts.low[cell(part)] ?? 0;
      if (low > 0) solid.push(rise(low));
    });
    parts.forEach(({ possible }, part) => {
      const closed = (counts.openInside[cell(part)] ?? 0) === 0;
      const more = (counts.highInside[cell(part)] ?? 0) - (counts.low[cell(part)] ?? 0);
      if (closed && more > 0) possible.push(rise(more));
    });
    const openParts = parts.filter((_, part) => (counts.openInside[cell(part)] ?? 0) > 0);
    if (openParts.length > 0) openParts[0]?.open.push(rise(openRise));
    return top;
  });
  const brackets = placeBrackets(
    spanning.map((records) => ({
      records,
      from: dayNumber(records.range.start),
      to: dayNumber(records.range.end) + 1,
    })),
    dayNumber(counts.intervals[0]?.start ?? ('1970-01-01' as Day)),
    counts.intervals.flatMap((interval, position) =>
      Array.from({ length: lengthInDays(interval) }, () => tops[position] ?? 0),
    ),
  );
  return {
    parts,
    brackets,
    tops,
    highest: Math.max(0, ...tops, ...brackets.map(({ top }) => top)),
  };
}

/**
 * Places each bracket above the bars and above earlier brackets that share a day. Updates `taken`,
 * the occupied height on each day from `first` on. A bracket may begin before `first`.
 */
export function placeBrackets(
  spans: readonly Pick<BarBracket, 'records' | 'from' | 'to'>[],
  first: number,
  taken: number[],
): BarBracket[] {
  return spans.map(({ records, from, to }) => {
    const [a, b] = [Math.max(0, from - first), Math.max(0, to - first)];
    const bottom = taken.slice(a, b).reduce((highest, one) => Math.max(highest, one), 0);
    const { low, high } = records.bound;
    const top = bottom + Math.max(1, high ?? low + openRise);
    taken.fill(top, a, b);
    return { records, from, to, bottom, top };
  });
}
