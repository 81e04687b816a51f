import { type AttackColumns, at } from './columns';
import { type Day, dayNumber } from './day';

/** Ids of the attacks known on `today` that may be the same as another, newest first. */
export function overlappingAttacks(columns: AttackColumns, today: Day): string[] {
  const { id, start, knownOn, overlaps } = columns.columns;
  const known = dayNumber(today);
  return id
    .map((each, row) => ({ each, row }))
    .filter(({ row }) => at(knownOn, row) <= known && at(overlaps, row) > 0)
    .sort((a, b) => at(start, b.row) - at(start, a.row))
    .map(({ each }) => each);
}
