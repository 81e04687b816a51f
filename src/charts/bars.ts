import { type CoverageSpan, type DayStateRun, dayStateRuns } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';

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

export interface Bracket extends BarBlock {
  readonly records: SpanningRecords;
}

export interface Bars {
  readonly parts: readonly PartBlocks[];
  readonly brackets: readonly Bracket[];
  readonly tops: readonly number[];
  readonly highest: number;
}

/** Height of an open end in attacks, as there is no upper bound to draw. */
export const openRise = 0.7;

/** From the first listed day of the interval to the last; all its days if none is listed. */
export function barDays(
  spans: readonly CoverageSpan[],
  interval: DayRange,
  today: Day,
): { from: number; to: number } {
  const runs: DayStateRun[] = dayStateRuns(spans, interval, today);
  const listed = runs.filter(({ state }) => state === 'listed' || state === 'stillComingIn');
  const covered = listed.length > 0 ? listed : [{ ...interval, state: 'listed' as const }];
  const [first, last] = [covered.at(0), covered.at(-1)];
  return {
    from: dayNumber(first?.start ?? interval.start),
    to: dayNumber(last?.end ?? interval.end) + 1,
  };
}

/** Stacks the lower bounds of all parts, then what is only possible, so that the two are not confused. */
export function layoutBars(
  counts: Frequency,
  spanning: readonly SpanningRecords[],
  spans: readonly CoverageSpan[],
  today: Day,
): Bars {
  const parts: { solid: BarBlock[]; possible: BarBlock[]; open: BarBlock[] }[] = Array.from(
    { length: counts.parts },
    () => ({ solid: [], possible: [], open: [] }),
  );
  const tops = counts.intervals.map((interval, position) => {
    const { from, to } = barDays(spans, interval, today);
    let top = 0;
    const rise = (height: number): BarBlock => {
      const block = { from, to, bottom: top, top: top + height };
      top += height;
      return block;
    };
    const cell = (part: number) => position * counts.parts + part;
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
 * Places each bracket above the bars and earlier brackets that share a day. Updates `taken`, the height in use on each
 * day from `first` on. Brackets may begin before `first`.
 */
export function placeBrackets(
  spans: readonly Pick<Bracket, 'records' | 'from' | 'to'>[],
  first: number,
  taken: number[],
): Bracket[] {
  return spans.map(({ records, from, to }) => {
    const [a, b] = [Math.max(0, from - first), Math.max(0, to - first)];
    const bottom = taken.slice(a, b).reduce((highest, one) => Math.max(highest, one), 0);
    const { low, high } = records.bound;
    const top = bottom + Math.max(1, high ?? low + openRise);
    taken.fill(top, a, b);
    return { records, from, to, bottom, top };
  });
}
