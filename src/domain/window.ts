import { type AttackFilter, attackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { type AttackColumns, at } from './columns';
import { type Day, dayNumber } from './day';

/** Where a record stands to a set of days: all its days are among them, or only some. */
export type Fit = 'inside' | 'touching';

/** A record among the days asked for. */
export interface Hit {
  readonly row: number;
  readonly fit: Fit;
}

/**
 * A test of records against a set of days, which need not follow each other. Returns null for a
 * record that has no day in the set.
 */
export function fitAmong(days: readonly Day[]): (start: number, end: number) => Fit | null {
  if (days.length === 0) return () => null;
  const numbers = days.map(dayNumber).sort((a, b) => a - b);
  const first = at(numbers, 0);
  const last = at(numbers, numbers.length - 1);
  // before[n]: how many days of the set come before day first + n.
  const before = new Int32Array(last - first + 2);
  for (const number of numbers) before[number - first + 1] = 1;
  for (let n = 1; n < before.length; n += 1) before[n] = (before[n] ?? 0) + (before[n - 1] ?? 0);
  return (start, end) => {
    if (end < first || start > last) return null;
    const from = Math.max(start, first) - first;
    const to = Math.min(end, last) - first + 1;
    const shared = at(before, to) - at(before, from);
    if (shared === 0) return null;
    return shared === end - start + 1 ? 'inside' : 'touching';
  };
}

/**
 * The attacks that have a day among `days` and pass `filter`, in the order of the columns; only those
 * that also pass `isPart`, where it is given.
 */
export function attacksAmong(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[],
  isPart: (row: number) => boolean = () => true,
): Hit[] {
  const passes = attackFilter(columns, filter);
  const place = fitAmong(days);
  const hits: Hit[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row) || !isPart(row)) continue;
    const found = place(at(columns.columns.start, row), at(columns.columns.end, row));
    if (found) hits.push({ row, fit: found });
  }
  return hits;
}

/** The bound of attacks over hits: what is inside counts at least, what touches at most. */
export function attackBound(columns: AttackColumns, hits: readonly Hit[]): Bound {
  return hits.reduce((sum, { row, fit }) => {
    const high = at(columns.columns.high, row);
    return addBounds(sum, {
      low: fit === 'inside' ? at(columns.columns.low, row) : 0,
      high: high < 0 ? null : high,
    });
  }, zero);
}
