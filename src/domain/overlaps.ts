import { type AttackColumns, at, standsOn } from './columns';
import { type Day, dayNumber } from './day';

/** What stood on a day, and what of it may be the same attack. */
interface Ties {
  /** The rows by id. */
  readonly rows: ReadonlyMap<string, number>;
  /** For each row those that it names and those that name it; only of rows that have one. */
  readonly others: ReadonlyMap<number, ReadonlySet<number>>;
}

function tiesOn({ columns, dictionaries }: AttackColumns, today: Day): Ties {
  const now = dayNumber(today);
  const rows = new Map<string, number>();
  for (const [row, id] of columns.id.entries()) if (standsOn(columns, row, now)) rows.set(id, row);
  const others = new Map<number, Set<number>>();
  const tie = (a: number, b: number) => others.set(a, (others.get(a) ?? new Set()).add(b));
  for (const row of rows.values()) {
    for (const id of dictionaries.overlaps[at(columns.overlaps, row)] ?? []) {
      const other = rows.get(id);
      if (other === undefined) continue;
      tie(row, other);
      tie(other, row);
    }
  }
  return { rows, others };
}

/**
 * Ids of the attacks that stood on `today` and may be the same as another that stood, newest first: those that
 * name one, and those that one names. A record that is not known yet, or withdrawn, is none of them.
 */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { rows, others } = tiesOn(columns, today);
  return [...rows]
    .filter(([, row]) => others.has(row))
    .map(([id]) => id)
    .reverse();
}

/**
 * At least so many separate attacks are listed, as of `today`, if everything that may be claimed twice is.
 * Records are tied to clusters by `possibleOverlap`, in either direction and over several steps; the result
 * is the sum over all clusters of the greatest `low` in each. A record without an overlap is a cluster of
 * its own, so without any overlap it is the sum of `low`.
 *
 * Two ends of a chain that do not name each other are counted once all the same: the floor can be lower
 * than need be, never higher. Overlaps that nobody noted are not in it.
 */
export function minSeparateAttacks(columns: AttackColumns, today: Day): number {
  const { rows, others } = tiesOn(columns, today);
  const seen = new Set<number>();
  let sum = 0;
  for (const first of rows.values()) {
    if (seen.has(first)) continue;
    seen.add(first);
    const waiting = [first];
    let low = 0;
    for (let row = waiting.pop(); row !== undefined; row = waiting.pop()) {
      low = Math.max(low, at(columns.columns.low, row));
      for (const other of others.get(row) ?? []) {
        if (seen.has(other)) continue;
        seen.add(other);
        waiting.push(other);
      }
    }
    sum += low;
  }
  return sum;
}

/** Ids of the attacks that stood on `today` and name `id` as one they may be the same as. */
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
    (_each, row) => naming.has(at(columns.overlaps, row)) && standsOn(columns, row, now),
  );
}
