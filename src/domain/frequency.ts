import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import type { SeriesSplit } from './split';
import { type DaySums, datedBetween, mergedSums, type Tally, tallyOf } from './tally';

/**
 * Attacks by interval and part of the split. Arrays are flat: interval * parts + part.
 *
 * The bound of an interval W: low = sum of `low` over records within W; high = sum of `high` over
 * records that overlap W. So a record over several intervals is certain in none of them.
 */
export interface Frequency {
  readonly intervals: readonly DayRange[];
  readonly parts: number;
  readonly low: Int32Array;
  readonly highInside: Int32Array;
  readonly openInside: Int32Array;
  readonly highTouching: Int32Array;
  readonly openTouching: Int32Array;
  readonly spanning: readonly number[];
}

function positionByDay(intervals: readonly DayRange[], first: number, last: number): Int32Array {
  const positions = new Int32Array(last - first + 1);
  intervals.forEach(({ start, end }, position) => {
    positions.fill(position, dayNumber(start) - first, dayNumber(end) - first + 1);
  });
  return positions;
}

/** `intervals` must be in order and without gaps; records on days outside them do not count. */
export function frequency(
  columns: AttackColumns,
  filter: AttackFilter,
  intervals: readonly DayRange[],
  series: SeriesSplit,
): Frequency {
  const parts = series.keys.length;
  const cells = intervals.length * parts;
  const low = new Int32Array(cells);
  const highInside = new Int32Array(cells);
  const openInside = new Int32Array(cells);
  const highTouching = new Int32Array(cells);
  const openTouching = new Int32Array(cells);
  const spanning: number[] = [];
  const counts = { low, highInside, openInside, highTouching, openTouching };
  const [first, last] = [intervals.at(0), intervals.at(-1)];
  if (!first || !last) return { intervals, parts, spanning, ...counts };
  const [from, to] = [dayNumber(first.start), dayNumber(last.end)];
  const positions = positionByDay(intervals, from, to);
  sumsByPart(tallyOf(columns, filter), series).forEach((sums, part) => {
    intervals.forEach((interval, position) => {
      const dated = datedBetween(sums, dayNumber(interval.start), dayNumber(interval.end));
      const cell = position * parts + part;
      low[cell] = dated.low;
      highInside[cell] = dated.high;
      openInside[cell] = dated.open;
    });
    for (const { row, start, end, ...bound } of sums.spanning) {
      if (end < from || start > to) continue;
      const a = positions[Math.max(start, from) - from] ?? 0;
      const b = positions[Math.min(end, to) - from] ?? 0;
      const isInside = a === b && start >= from && end <= to;
      const [high, open] = isInside ? [highInside, openInside] : [highTouching, openTouching];
      if (isInside) low[a * parts + part] = (low[a * parts + part] ?? 0) + bound.low;
      else spanning.push(row);
      for (let cell = a * parts + part; cell <= b * parts + part; cell += parts) {
        if (bound.high < 0) open[cell] = (open[cell] ?? 0) + 1;
        else high[cell] = (high[cell] ?? 0) + bound.high;
      }
    }
  });
  // Records within an interval also overlap it.
  for (let cell = 0; cell < cells; cell += 1) {
    highTouching[cell] = (highTouching[cell] ?? 0) + (highInside[cell] ?? 0);
    openTouching[cell] = (openTouching[cell] ?? 0) + (openInside[cell] ?? 0);
  }
  spanning.sort((a, b) => a - b);
  return { intervals, parts, spanning, ...counts };
}

const kept = new WeakMap<Tally, Map<SeriesSplit, readonly DaySums[]>>();

export function sumsByPart(tally: Tally, series: SeriesSplit): readonly DaySums[] {
  if (series.split === 'none') return [tally.all];
  const known = kept.get(tally) ?? new Map<SeriesSplit, readonly DaySums[]>();
  kept.set(tally, known);
  const found = known.get(series) ?? newSums(tally, series);
  known.set(series, found);
  return found;
}

function newSums(tally: Tally, { keys, column, partOfEntry }: SeriesSplit): readonly DaySums[] {
  const entries = tally.by(column);
  return keys.map((_, part) =>
    mergedSums(entries.filter((__, entry) => partOfEntry[entry] === part)),
  );
}

/**
 * The bound of one part of an interval. Records that only overlap the interval count as possible.
 */
export function partBound(counts: Frequency, interval: number, part: number): Bound {
  const cell = interval * counts.parts + part;
  const open = (counts.openTouching[cell] ?? 0) > 0;
  return { low: counts.low[cell] ?? 0, high: open ? null : (counts.highTouching[cell] ?? 0) };
}

export function intervalBound(counts: Frequency, interval: number): Bound {
  let [low, high, open] = [0, 0, 0];
  for (let part = 0; part < counts.parts; part += 1) {
    const cell = interval * counts.parts + part;
    low += counts.low[cell] ?? 0;
    high += counts.highTouching[cell] ?? 0;
    open += counts.openTouching[cell] ?? 0;
  }
  return { low, high: open > 0 ? null : high };
}

export function datedBound(counts: Frequency, interval: number): Bound {
  let [low, high, open] = [0, 0, 0];
  for (let part = 0; part < counts.parts; part += 1) {
    const cell = interval * counts.parts + part;
    low += counts.low[cell] ?? 0;
    high += counts.highInside[cell] ?? 0;
    open += counts.openInside[cell] ?? 0;
  }
  return { low, high: open > 0 ? null : high };
}

/**
 * Records over the same several days. They belong to all of these days together and to no single
 * one.
 */
export interface SpanningRecords {
  readonly range: DayRange;
  readonly bound: Bound;
  readonly part: number | null;
  readonly records: number;
}

export function spanningRecords(
  counts: Frequency,
  columns: AttackColumns,
  series: SeriesSplit,
): SpanningRecords[] {
  const { start, end, low, high } = columns.columns;
  const byDays = new Map<number, Gathered>();
  for (const row of counts.spanning) {
    const [from, to, top] = [at(start, row), at(end, row), at(high, row)];
    const part = at(series.partOfEntry, at(columns.columns[series.column], row) + 1);
    const key = from * 1_000_000 + to;
    const known = byDays.get(key);
    if (!known) {
      byDays.set(key, {
        from,
        to,
        low: at(low, row),
        high: Math.max(0, top),
        open: top < 0,
        part,
        records: 1,
      });
      continue;
    }
    known.low += at(low, row);
    known.high += Math.max(0, top);
    known.open ||= top < 0;
    known.records += 1;
    if (known.part !== part) known.part = null;
  }
  return [...byDays.values()]
    .sort((a, b) => a.from - b.from || a.to - b.to)
    .map((one) => ({
      range: { start: dayFromNumber(one.from), end: dayFromNumber(one.to) },
      bound: { low: one.low, high: one.open ? null : one.high },
      part: one.part,
      records: one.records,
    }));
}

interface Gathered {
  readonly from: number;
  readonly to: number;
  low: number;
  high: number;
  open: boolean;
  part: number | null;
  records: number;
}
