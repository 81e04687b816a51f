import { type AttackColumns, at } from './columns';
import { isOn } from './target-parts';
import type { AttackTrait } from './view';

/** An attack on a part of a target also passes for the whole. Nothing passes if no attack in the dataset has the trait. */
export function traitFilter(
  columns: AttackColumns,
  { column, value }: AttackTrait,
): (row: number) => boolean {
  if (column === 'governorate') {
    const { governorates } = columns.dictionaries;
    return (row) => governorates[at(columns.columns.governorates, row)]?.includes(value) ?? false;
  }
  if (column === 'target') {
    const isOnIt = columns.dictionaries.target.map((attacked) => isOn(attacked, value));
    return (row) => isOnIt[at(columns.columns.target, row)] ?? false;
  }
  const entries: readonly string[] = columns.dictionaries[column];
  const wanted = entries.indexOf(value);
  const indexes = columns.columns[column];
  return (row) => wanted >= 0 && at(indexes, row) === wanted;
}
