import { type AttackColumns, at, isRowCurrentOn } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';

export interface AttackFilter {
  readonly group: string | null;
  /** Id of a governorate. A road between two governorates lies in both. */
  readonly area: string | null;
  readonly today: Day;
}

/**
 * A filter compiled for one dataset, so that testing a million rows is cheap: one byte per
 * dictionary entry, 1 if it passes. Index 0 is for rows without an entry (-1). Null if everything
 * passes.
 */
export interface AttackMasks {
  readonly actors: Uint8Array | null;
  readonly areas: Uint8Array | null;
  readonly today: DayNumber;
}

/** An id that the dataset does not have lets nothing pass. */
export function attackMasks(columns: AttackColumns, filter: AttackFilter): AttackMasks {
  const { group, area } = filter;
  const { actor, governorates } = columns.dictionaries;
  return {
    actors:
      group === null ? null : Uint8Array.from([0, ...actor.map((id) => Number(id === group))]),
    areas:
      area === null
        ? null
        : Uint8Array.from([0, ...governorates.map((ids) => Number(ids.includes(area)))]),
    today: dayNumber(filter.today),
  };
}

export function attackFilter(
  columns: AttackColumns,
  filter: AttackFilter,
): (row: number) => boolean {
  const { actors, areas, today } = attackMasks(columns, filter);
  const { actor, governorates: places } = columns.columns;
  return (row) =>
    isRowCurrentOn(columns.columns, row, today) &&
    (actors === null || actors[at(actor, row) + 1] === 1) &&
    (areas === null || areas[at(places, row) + 1] === 1);
}
