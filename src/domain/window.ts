import { type AttackFilter, attackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { type AttackColumns, at } from './columns';
import { type Day, dayNumber } from './day';

/** How a record overlaps a set of days: all its days are in the set, or only some. */
export type Overlap = 'within' | 'overlapping';

export interface Match {
  readonly row: number;
  readonly fit: Overlap;
}

/**
 * Returns a test of records, given by first and last day, against a set of days in any order and
 * with gaps. The test returns null for a record without a day in the set.
 */
export function overlapWith(days: readonly Day[]): (start: number, end: number) => Overlap | null {
  if (days.length === 0) return () => null;
  const numbers = days.map(dayNumber).sort((a, b) => a - b);
  const first = at(numbers, 0);
  const last = at(numbers, numbers.length - 1);
  // before[n]: number of days of the set before day first + n.
  const before = new Int32Array(last - first + 2);
  for (const number of numbers) before[number - first + 1] = 1;
  for (let n = 1; n < before.length; n += 1) before[n] = (before[n] ?? 0) + (before[n - 1] ?? 0);
  return (start, end) => {
    if (end < first || start > last) return null;
    const from = Math.max(start, first) - first;
    const to = Math.min(end, last) - first + 1;
    const shared = at(before, to) - at(before, from);
    if (shared === 0) return null;
    return shared === end - start + 1 ? 'within' : 'overlapping';
  };
}

/**
 * The attacks that may fall on one of `days` and pass `filter` and `isPart`, in the order of the
 * columns.
 */
export function attacksAmong(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[],
  isPart: (row: number) => boolean = () => true,
): Match[] {
  const passes = attackFilter(columns, filter);
  const place = overlapWith(days);
  const hits: Match[] = [];
  for (let row = 0; row < columns.rows; row += 1) {
    if (!passes(row) || !isPart(row)) continue;
    const found = place(at(columns.columns.start, row), at(columns.columns.end, row));
    if (found) hits.push({ row, fit: found });
  }
  return hits;
}

/**
 * The bound of the hits: those within the days count as certain, those that only overlap them as
 * possible.
 */
export function attackBound(columns: AttackColumns, hits: readonly Match[]): Bound {
  return hits.reduce((sum, { row, fit }) => {
    const high = at(columns.columns.high, row);
    return addBounds(sum, {
      low: fit === 'within' ? at(columns.columns.low, row) : 0,
      high: high < 0 ? null : high,
    });
  }, zero);
}
