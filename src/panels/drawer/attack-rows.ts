import { type AttackColumns, at } from '../../domain/columns';
import { compareText } from '../../domain/compare';
import { versionKey } from '../../domain/versions';

/** Where the rows of each id stand: its first one, and after each row the next one of the same id. */
interface RowIndex {
  readonly first: ReadonlyMap<string, number>;
  /** -1 after the last one. */
  readonly next: Int32Array;
}

/** Each set of columns is gone through once: a new answer with the same columns finds them here. */
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

/** The rows with the versions of an attack, in the order of the columns; none where it is not there. */
export function attackRows({ columns }: AttackColumns, id: string): number[] {
  const { first, next } = indexOf(columns);
  const rows: number[] = [];
  for (let row = first.get(id) ?? -1; row >= 0; row = at(next, row)) rows.push(row);
  return rows;
}

/**
 * What there is of some attacks, in the order of the text: "id@version" for every version in the
 * columns; the id alone of one that is not there, as those of the background. It changes with a new
 * version of one of them, and with nothing else.
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
