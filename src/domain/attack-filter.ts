import { type AttackColumns, at } from './columns';
import { type Day, dayNumber } from './day';

/** Which attacks are counted. Null lets everything through. */
export interface AttackFilter {
  /** Id of the actor that claimed it. */
  readonly group: string | null;
  /** Id of a governorate it lies in; a road between two lies in both. */
  readonly governorate: string | null;
  /** Only what was known on this day or before. */
  readonly today: Day;
}

/** A test of row numbers for `filter`, made ready once so that a million rows cost little. */
export function attackFilter(
  columns: AttackColumns,
  filter: AttackFilter,
): (row: number) => boolean {
  const { actor, governorates, knownOn } = columns.columns;
  const today = dayNumber(filter.today);
  const passes = (entries: readonly boolean[], none: boolean) =>
    Uint8Array.from([none, ...entries], Number);
  const actors = passes(
    columns.dictionaries.actor.map((id) => filter.group === null || id === filter.group),
    filter.group === null,
  );
  const places = passes(
    columns.dictionaries.governorates.map(
      (ids) => filter.governorate === null || ids.includes(filter.governorate),
    ),
    filter.governorate === null,
  );
  return (row) =>
    at(knownOn, row) <= today &&
    actors[at(actor, row) + 1] === 1 &&
    places[at(governorates, row) + 1] === 1;
}
