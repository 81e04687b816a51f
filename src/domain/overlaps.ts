import { type AttackColumns, at, standsOn } from './columns';
import { type Day, dayNumber } from './day';

/**
 * Ids of the attacks that stood on `today` and may be the same as another that stood, newest first: those that
 * name one, and those that one names. A record that is not known yet, or withdrawn, is none of them.
 */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { id, overlaps } = columns.columns;
  const now = dayNumber(today);
  const rows = id.flatMap((each, row) =>
    standsOn(columns.columns, row, now)
      ? [{ each, others: columns.dictionaries.overlaps[at(overlaps, row)] ?? [] }]
      : [],
  );
  const standing = new Set(rows.map(({ each }) => each));
  const named = new Set(rows.flatMap(({ others }) => others));
  return rows
    .filter(({ each, others }) => named.has(each) || others.some((other) => standing.has(other)))
    .map(({ each }) => each)
    .reverse();
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
