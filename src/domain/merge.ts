import { type AttackRow, attackRow, grown } from './attack-row';
import { type AttackColumns, at } from './columns';
import { byDayAndReceipt } from './record-order';
import type { Attack, Statement } from './records';
import { versionKey, withKnownUntil } from './versions';

/*
 * What comes in by the stream, joined to what is there. Both functions are unions by id and version: a
 * version that is there already changes nothing, and the order in which versions come does not matter.
 */

/** The statements with those of `records` that are new among them; the same list where none is. */
export function withStatementVersions(
  statements: readonly Statement[],
  records: readonly Statement[],
): readonly Statement[] {
  const known = new Set(statements.map(versionKey));
  if (records.every((one) => known.has(versionKey(one)))) return statements;
  return withKnownUntil([...statements, ...records]);
}

/** How far the store was when something was read from it. */
export interface Position {
  readonly revision: number;
  readonly lastEvent: number;
}

/** A version among the others of its record; `row` is its place in the columns, null where it is new. */
interface Place {
  readonly version: number;
  readonly knownOn: number;
  readonly row: number | null;
}

/** The columns with those of `records` that are new as rows, in the order the columns are in. */
export function withAttackVersions(
  columns: AttackColumns,
  records: readonly Attack[],
  position: Position,
): AttackColumns {
  const moved = {
    revision: Math.max(columns.revision, position.revision),
    lastEvent: Math.max(columns.lastEvent, position.lastEvent),
  };
  const places = placesOf(columns, new Set(records.map(({ id }) => id)));
  const dictionaries = grown(columns.dictionaries);
  const added: AttackRow[] = [];
  for (const record of records) {
    const own = places.get(record.id) ?? [];
    if (own.some(({ version }) => version === record.version)) continue;
    const row = attackRow(record, dictionaries);
    added.push(row);
    own.push({ version: row.version, knownOn: row.knownOn, row: null });
  }
  if (added.length === 0) return { ...columns, ...moved };
  const untilOf = (id: string, version: number, knownOn: number, knownUntil: number) => {
    if (knownUntil === knownOn) return knownUntil;
    const next = (places.get(id) ?? []).filter((one) => one.version > version);
    const first = next.reduce<Place | null>(
      (least, one) => (least === null || one.version < least.version ? one : least),
      null,
    );
    return first?.knownOn ?? -1;
  };
  const { id, version, knownOn, knownUntil } = columns.columns;
  const ended = Int32Array.from(knownUntil);
  for (const [key, all] of places) {
    for (const { row } of all) {
      if (row === null) continue;
      ended[row] = untilOf(key, at(version, row), at(knownOn, row), at(knownUntil, row));
    }
  }
  const fresh = added
    .map((row) => ({
      ...row,
      knownUntil: untilOf(row.id, row.version, row.knownOn, row.knownUntil),
    }))
    .sort(byDayAndReceipt);
  const insertions = fresh.map((row) => ({ row, before: placeFor(columns, row) }));
  const numeric = (name: keyof Omit<AttackRow, 'id'>) =>
    withNumbers(name === 'knownUntil' ? ended : columns.columns[name], insertions, name);
  return {
    ...moved,
    rows: columns.rows + fresh.length,
    dictionaries: dictionaries.entries,
    columns: {
      id: withIds(id, insertions),
      start: numeric('start'),
      end: numeric('end'),
      version: numeric('version'),
      received: numeric('received'),
      knownOn: numeric('knownOn'),
      knownUntil: numeric('knownUntil'),
      low: numeric('low'),
      high: numeric('high'),
      actor: numeric('actor'),
      place: numeric('place'),
      governorates: numeric('governorates'),
      status: numeric('status'),
      target: numeric('target'),
      means: numeric('means'),
      overlaps: numeric('overlaps'),
    },
  };
}

/** The versions that are there of each of `ids`. */
function placesOf(columns: AttackColumns, ids: ReadonlySet<string>): Map<string, Place[]> {
  const places = new Map<string, Place[]>([...ids].map((id) => [id, []]));
  const { id, version, knownOn } = columns.columns;
  for (let row = 0; row < columns.rows; row += 1) {
    places.get(id[row] ?? '')?.push({ version: at(version, row), knownOn: at(knownOn, row), row });
  }
  return places;
}

/** A new row and the place it takes: before which of the rows that are there. In order. */
interface Insertion {
  readonly row: AttackRow;
  readonly before: number;
}

/** A column with the new rows in it. What lies between them is copied as a whole. */
function withNumbers(
  column: ArrayLike<number>,
  insertions: readonly Insertion[],
  name: keyof Omit<AttackRow, 'id'>,
): Int32Array {
  const source = column instanceof Int32Array ? column : Int32Array.from(column);
  const result = new Int32Array(source.length + insertions.length);
  let from = 0;
  insertions.forEach(({ row, before }, index) => {
    result.set(source.subarray(from, before), from + index);
    result[before + index] = row[name];
    from = before;
  });
  result.set(source.subarray(from), from + insertions.length);
  return result;
}

/** The column of ids with the new ones in it. */
function withIds(ids: readonly string[], insertions: readonly Insertion[]): string[] {
  let from = 0;
  const parts = insertions.flatMap(({ row, before }) => {
    const part = [...ids.slice(from, before), row.id];
    from = before;
    return part;
  });
  return parts.concat(ids.slice(from));
}

/** The first of the rows, which are in order, that comes after a new one. */
function placeFor({ rows, columns }: AttackColumns, row: AttackRow): number {
  let [low, high] = [0, rows];
  while (low < high) {
    const middle = (low + high) >> 1;
    const there = {
      start: at(columns.start, middle),
      end: at(columns.end, middle),
      received: at(columns.received, middle),
      version: at(columns.version, middle),
    };
    if (byDayAndReceipt(row, there) < 0) high = middle;
    else low = middle + 1;
  }
  return low;
}
