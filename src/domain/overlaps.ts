import { type AttackColumns, at, standsOn } from './columns';
import { type Day, dayNumber } from './day';

/**
 * Ids of the attacks that stood on `today` and may be the same as another that stood, newest first. One
 * that names a record not known yet, or withdrawn, is none of them.
 */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { id, start, overlaps } = columns.columns;
  const now = dayNumber(today);
  const rows = id.flatMap((each, row) =>
    standsOn(columns.columns, row, now) ? [{ each, row }] : [],
  );
  const standing = new Set(rows.map(({ each }) => each));
  return rows
    .filter(({ row }) =>
      columns.dictionaries.overlaps[at(overlaps, row)]?.some((other) => standing.has(other)),
    )
    .sort((a, b) => at(start, b.row) - at(start, a.row))
    .map(({ each }) => each);
}
