import { type AttackColumns, at, isRowCurrentOn } from '../../domain/columns';
import { compareText } from '../../domain/compare';
import { type Day, dayNumber } from '../../domain/day';
import { versionKey } from '../../domain/versions';

/** Linked lists of the rows of each id, so that finding all versions of an attack needs no scan. */
interface RowIndex {
  readonly first: ReadonlyMap<string, number>;
  readonly next: Int32Array;
}

/** Keyed by the columns, which are reused if an answer did not change them. */
const indexes = new WeakMap<AttackColumns['columns'], RowIndex>();

function indexOf(columns: AttackColumns['columns']): RowIndex {
  const known = indexes.get(columns);
  if (known) return known;
  const first = new Map<string, number>();
  const next = new Int32Array(columns.id.length).fill(-1);
  for (let row = columns.id.length - 1; row >= 0; row -= 1) {
    const id = columns.id[row] ?? '';
    next[row] = first.get(id) ?? -1;
    first.set(id, row);
  }
  const index = { first, next };
  indexes.set(columns, index);
  return index;
}

export function attackRows({ columns }: AttackColumns, id: string): number[] {
  const { first, next } = indexOf(columns);
  const rows: number[] = [];
  for (let row = first.get(id) ?? -1; row >= 0; row = at(next, row)) rows.push(row);
  return rows;
}

export function currentAttackRow(all: AttackColumns, id: string, today: Day): number | undefined {
  const now = dayNumber(today);
  return attackRows(all, id).find((row) => isRowCurrentOn(all.columns, row, now));
}

/**
 * For the key of a history query, which must change only if one of these attacks gets a new
 * version: sorted "id@version", or the id alone if the columns have none (background attacks).
 */
export function attackVersions(columns: AttackColumns, ids: readonly string[]): string[] {
  return ids
    .flatMap((id) => {
      const rows = attackRows(columns, id);
      if (rows.length === 0) return [id];
      return rows.map((row) => versionKey({ id, version: at(columns.columns.version, row) }));
    })
    .sort(compareText);
}
