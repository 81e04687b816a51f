import { type AttackColumns, at, standsOn } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';

/** Which attacks are counted. Null lets everything through. */
export interface AttackFilter {
  /** Id of the actor that claimed it. */
  readonly group: string | null;
  /** Id of a governorate it lies in; a road between two lies in both. */
  readonly governorate: string | null;
  /** Only the versions that stood on this day. */
  readonly today: Day;
}

/**
 * A filter made ready for a dataset, so that a million rows cost little: what passes, by entry of each
 * dictionary, [0] standing for none (-1); null where everything does.
 */
export interface AttackMasks {
  readonly actors: Uint8Array | null;
  readonly governorates: Uint8Array | null;
  /** The day on which the version must have stood. */
  readonly today: DayNumber;
}

/** Makes a filter ready for a dataset. */
export function attackMasks(columns: AttackColumns, filter: AttackFilter): AttackMasks {
  const { group, governorate } = filter;
  const { actor, governorates } = columns.dictionaries;
  return {
    actors:
      group === null ? null : Uint8Array.from([0, ...actor.map((id) => Number(id === group))]),
    governorates:
      governorate === null
        ? null
        : Uint8Array.from([0, ...governorates.map((ids) => Number(ids.includes(governorate)))]),
    today: dayNumber(filter.today),
  };
}

/** A test of row numbers for `filter`. */
export function attackFilter(
  columns: AttackColumns,
  filter: AttackFilter,
): (row: number) => boolean {
  const { actors, governorates, today } = attackMasks(columns, filter);
  const { actor, governorates: places } = columns.columns;
  return (row) =>
    standsOn(columns.columns, row, today) &&
    (actors === null || actors[at(actor, row) + 1] === 1) &&
    (governorates === null || governorates[at(places, row) + 1] === 1);
}
