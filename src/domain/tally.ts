import { type AttackFilter, attackMasks } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';
import { dayRuns, overlapWith } from './day-runs';

export interface SpanningAttack {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly low: number;
  readonly high: number;
}

interface SpanningRow extends SpanningAttack {
  readonly row: number;
}

/**
 * Attacks summed by day. Only days with a record dated to that day alone have an entry, so the size
 * does not depend on the length of the dataset.
 */
export interface DaySums<Spanning extends SpanningAttack = SpanningRow> {
  readonly days: readonly DayNumber[];
  /**
   * Entry n is the sum over the first n of `days`. `open` counts the records without an upper
   * bound.
   */
  readonly low: readonly number[];
  readonly high: readonly number[];
  readonly open: readonly number[];
  readonly spanning: readonly Spanning[];
}

export type SplitColumn = 'actor' | 'governorates' | 'status' | 'target' | 'means';

export interface Tally {
  readonly rows: Int32Array;
  readonly all: DaySums;
  /**
   * Index 0 is for rows without an entry. Made in one more pass over `rows`, on the first call for
   * that column.
   */
  readonly by: (column: SplitColumn) => readonly DaySums[];
}

/** Enough for a day, the one before it, and the same two without a filter. */
const maxKept = 4;

const kept = new WeakMap<AttackColumns, Map<string, Tally>>();

/**
 * Tallies the attacks that pass `filter`, in one pass over all rows. The last few tallies of each
 * dataset are kept, so that all panels share one.
 */
export function tallyOf(columns: AttackColumns, filter: AttackFilter): Tally {
  const tallies = kept.get(columns) ?? new Map<string, Tally>();
  kept.set(columns, tallies);
  const key = JSON.stringify([filter.group, filter.area, filter.today]);
  const found = tallies.get(key) ?? tally(columns, filter);
  // The order of a Map is that of insertion: the first key is the one not used for longest.
  tallies.delete(key);
  tallies.set(key, found);
  const [oldest] = tallies.keys();
  if (tallies.size > maxKept && oldest !== undefined) tallies.delete(oldest);
  return found;
}

function tally(columns: AttackColumns, filter: AttackFilter): Tally {
  const rows = rowsPassing(columns, filter);
  const inOrder = byDay(rows, columns.columns.start);
  const byColumn = new Map<SplitColumn, readonly DaySums[]>();
  return {
    rows,
    all: sumsOf(columns, inOrder),
    by: (column) => {
      const entries = columns.dictionaries[column].length + 1;
      const sums =
        byColumn.get(column) ??
        rowsByEntry(inOrder, columns.columns[column], entries).map((own) => sumsOf(columns, own));
      byColumn.set(column, sums);
      return sums;
    },
  };
}

function rowsPassing(columns: AttackColumns, filter: AttackFilter): Int32Array {
  const { actors, areas, today } = attackMasks(columns, filter);
  const { knownOn, knownUntil, actor, governorates: places } = columns.columns;
  const rows = new Int32Array(columns.rows);
  let count = 0;
  // The hot loop: it only reads typed arrays and calls no function.
  for (let row = 0; row < columns.rows; row += 1) {
    if ((knownOn[row] ?? 0) > today) continue;
    const until = knownUntil[row] ?? -1;
    if (until !== -1 && until <= today) continue;
    if (actors !== null && actors[(actor[row] ?? -1) + 1] !== 1) continue;
    if (areas !== null && areas[(places[row] ?? -1) + 1] !== 1) continue;
    rows[count] = row;
    count += 1;
  }
  return rows.slice(0, count);
}

export const noSums: DaySums = { days: [], low: [0], high: [0], open: [0], spanning: [] };

function byDay(rows: Int32Array, start: ArrayLike<number>): Int32Array {
  let latest = Number.NEGATIVE_INFINITY;
  for (const row of rows) {
    const day = start[row] ?? 0;
    if (day < latest) return rows.toSorted((a, b) => at(start, a) - at(start, b));
    latest = day;
  }
  return rows;
}

function sumsOf({ columns: { start, end, low, high } }: AttackColumns, rows: Int32Array): DaySums {
  const sums = { days: [0], low: [0], high: [0], open: [0], spanning: [] as SpanningRow[] };
  let [n, lows, highs, opens] = [0, 0, 0, 0];
  for (const row of rows) {
    const day = start[row] ?? 0;
    const least = low[row] ?? 0;
    const most = high[row] ?? -1;
    if (end[row] !== day) {
      sums.spanning.push({ row, start: day, end: end[row] ?? day, low: least, high: most });
      continue;
    }
    if (n === 0 || sums.days[n - 1] !== day) {
      sums.days[n] = day;
      n += 1;
    }
    lows += least;
    if (most < 0) opens += 1;
    else highs += most;
    sums.low[n] = lows;
    sums.high[n] = highs;
    sums.open[n] = opens;
  }
  sums.days.length = n;
  return sums;
}

/** The parts must share no record. */
export function mergedSums(parts: readonly DaySums[]): DaySums {
  const [only] = parts;
  if (only && parts.length === 1) return only;
  const byDay = new Map<DayNumber, Dated>();
  for (const { days, low, high, open } of parts) {
    days.forEach((day, n) => {
      const { low: lows, high: highs, open: opens } = byDay.get(day) ?? noneDated;
      byDay.set(day, {
        low: lows + at(low, n + 1) - at(low, n),
        high: highs + at(high, n + 1) - at(high, n),
        open: opens + at(open, n + 1) - at(open, n),
      });
    });
  }
  const days = [...byDay.keys()].sort((a, b) => a - b);
  const prefixSums = (of: keyof Dated) => {
    let sum = 0;
    return [0, ...days.map((day) => (sum += (byDay.get(day) ?? noneDated)[of]))];
  };
  const spanning = parts
    .flatMap((part) => part.spanning)
    .sort((a, b) => a.start - b.start || a.row - b.row);
  return {
    days,
    low: prefixSums('low'),
    high: prefixSums('high'),
    open: prefixSums('open'),
    spanning,
  };
}

function rowsByEntry(rows: Int32Array, entryOf: ArrayLike<number>, entries: number): Int32Array[] {
  const sizes = new Int32Array(entries);
  for (const row of rows) {
    const entry = (entryOf[row] ?? -1) + 1;
    sizes[entry] = (sizes[entry] ?? 0) + 1;
  }
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  sizes.fill(0);
  for (const row of rows) {
    const entry = (entryOf[row] ?? -1) + 1;
    const place = sizes[entry] ?? 0;
    const group = groups[entry];
    if (group) group[place] = row;
    sizes[entry] = place + 1;
  }
  return groups;
}

function daysBefore(days: readonly DayNumber[], day: DayNumber): number {
  let [low, high] = [0, days.length];
  if ((days[high - 1] ?? Number.NEGATIVE_INFINITY) < day) return high;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((days[middle] ?? 0) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

export interface Dated {
  readonly low: number;
  readonly high: number;
  readonly open: number;
}

const noneDated: Dated = { low: 0, high: 0, open: 0 };

export function datedBetween(
  sums: Omit<DaySums, 'spanning'>,
  from: DayNumber,
  to: DayNumber,
): Dated {
  const [a, b] = [daysBefore(sums.days, from), daysBefore(sums.days, to + 1)];
  return {
    low: at(sums.low, b) - at(sums.low, a),
    high: at(sums.high, b) - at(sums.high, a),
    open: at(sums.open, b) - at(sums.open, a),
  };
}

/**
 * The bound over a set of days, in any order and with gaps: records within them count as certain,
 * records that only overlap them as possible. Zero for no days.
 */
export function boundOver(sums: DaySums<SpanningAttack>, days: readonly Day[]): Bound {
  const numbers = days.map(dayNumber).sort((a, b) => a - b);
  let [low, high, open] = [0, 0, 0];
  for (const { from, to } of dayRuns(numbers)) {
    const dated = datedBetween(sums, from, to);
    low += dated.low;
    high += dated.high;
    open += dated.open;
  }
  const fits = overlapWith(days);
  for (const record of sums.spanning) {
    const fit = fits(record.start, record.end);
    if (fit === null) continue;
    if (fit === 'within') low += record.low;
    if (record.high < 0) open += 1;
    else high += record.high;
  }
  return { low, high: open > 0 ? null : high };
}
