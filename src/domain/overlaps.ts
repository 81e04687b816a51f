import { type AttackFilter, attackFilter } from './attack-filter';
import { type AttackColumns, at, isRowCurrentOn } from './columns';
import { type Day, dayNumber } from './day';

interface OverlapLinks {
  readonly rows: ReadonlyMap<string, number>;
  readonly others: ReadonlyMap<number, ReadonlySet<number>>;
}

function overlapLinksOf(attacks: AttackColumns, filter: AttackFilter): OverlapLinks {
  const { columns, dictionaries } = attacks;
  const passes = attackFilter(attacks, filter);
  const rows = new Map<string, number>();
  for (const [row, id] of columns.id.entries()) if (passes(row)) rows.set(id, row);
  const others = new Map<number, Set<number>>();
  const link = (a: number, b: number) => others.set(a, (others.get(a) ?? new Set()).add(b));
  for (const row of rows.values()) {
    for (const id of dictionaries.overlaps[at(columns.overlaps, row)] ?? []) {
      const other = rows.get(id);
      if (other === undefined) continue;
      link(row, other);
      link(other, row);
    }
  }
  return { rows, others };
}

/**
 * Ids of the attacks that may be the same as another one, newest first: those that name another and
 * those that are named. Both must be current on `today`; attacks not yet known or withdrawn are
 * left out.
 */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { rows, others } = overlapLinksOf(columns, { group: null, area: null, today });
  return [...rows]
    .filter(([, row]) => others.has(row))
    .map(([id]) => id)
    .reverse();
}

/**
 * The minimum number of separate attacks among those that pass `filter`, if every possible overlap is a real one;
 * with `days`, of those dated within them.
 * Records are grouped by `possibleOverlap`, in both directions and over several steps; the result
 * is the sum of the largest `low` in each group. A record without an overlap is a group of its own.
 *
 * The result can be too low, because both ends of a chain count once even if they do not name each
 * other, but never too high. Overlaps that nobody noted are not included.
 */
export function minSeparateAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[] | null = null,
): number {
  const { rows, others } = overlapLinksOf(columns, filter);
  const counted = days && new Set(days.map(dayNumber));
  const isCounted = (row: number) => {
    if (counted === null) return true;
    for (let day = at(columns.columns.start, row); day <= at(columns.columns.end, row); day += 1)
      if (!counted.has(day)) return false;
    return true;
  };
  const seen = new Set<number>();
  let sum = 0;
  for (const first of rows.values()) {
    if (seen.has(first) || !isCounted(first)) continue;
    seen.add(first);
    const pending = [first];
    let low = 0;
    for (let row = pending.pop(); row !== undefined; row = pending.pop()) {
      low = Math.max(low, at(columns.columns.low, row));
      for (const other of others.get(row) ?? []) {
        if (seen.has(other) || !isCounted(other)) continue;
        seen.add(other);
        pending.push(other);
      }
    }
    sum += low;
  }
  return sum;
}

export function overlappedBy(
  { columns, dictionaries }: AttackColumns,
  id: string,
  today: Day,
): string[] {
  const naming = new Set(
    dictionaries.overlaps.flatMap((ids, entry) => (ids.includes(id) ? [entry] : [])),
  );
  if (naming.size === 0) return [];
  const now = dayNumber(today);
  return columns.id.filter(
    (_each, row) => naming.has(at(columns.overlaps, row)) && isRowCurrentOn(columns, row, now),
  );
}
