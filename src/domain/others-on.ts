import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { type DayRange, daysOf } from './day-range';
import { partFilter, type SeriesSplit } from './split';
import { attackBound, attacksAmong, type Match } from './window';

export interface NamedBound {
  readonly id: string;
  readonly bound: Bound;
}

/** The groups or governorates that `other` sums up on some days, most attacks first. */
export function othersOn(
  columns: AttackColumns,
  filter: AttackFilter,
  { split, column }: SeriesSplit,
  range: DayRange,
): NamedBound[] {
  const hits = attacksAmong(columns, filter, daysOf(range), partFilter(columns, split, 'other'));
  const byEntry = new Map<number, Match[]>();
  for (const hit of hits) {
    const entry = at(columns.columns[column], hit.row);
    byEntry.set(entry, [...(byEntry.get(entry) ?? []), hit]);
  }
  return [...byEntry]
    .flatMap(([entry, own]) => {
      const id = [columns.dictionaries[column][entry] ?? []].flat()[0];
      return id === undefined ? [] : [{ id, bound: attackBound(columns, own) }];
    })
    .sort((a, b) => b.bound.low - a.bound.low);
}
