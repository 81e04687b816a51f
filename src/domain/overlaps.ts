import { type AttackColumns, at, standsOn } from './columns';
import { type Day, dayNumber } from './day';

/** Ids of the attacks that stood on `today` and may be the same as another, newest first. */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { id, start, overlaps } = columns.columns;
  const known = dayNumber(today);
  return id
    .map((each, row) => ({ each, row }))
    .filter(({ row }) => standsOn(columns.columns, row, known) && at(overlaps, row) > 0)
    .sort((a, b) => at(start, b.row) - at(start, a.row))
    .map(({ each }) => each);
}
