import { type AttackColumns, at } from './columns';
import type { AttackTrait } from './view';

/** A test of row numbers for a trait; nothing passes where no attack of the dataset has it. */
export function traitFilter(
  columns: AttackColumns,
  { column, value }: AttackTrait,
): (row: number) => boolean {
  if (column === 'governorate') {
    const { governorates } = columns.dictionaries;
    return (row) => governorates[at(columns.columns.governorates, row)]?.includes(value) ?? false;
  }
  const entries: readonly string[] = columns.dictionaries[column];
  const wanted = entries.indexOf(value);
  const indexes = columns.columns[column];
  return (row) => wanted >= 0 && at(indexes, row) === wanted;
}
