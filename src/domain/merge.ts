import { attackRow, type EncodedAttack, grown } from './attack-row';
import { type AttackColumns, at } from './columns';
import { byDayAndReceipt } from './record-order';
import type { Attack, Statement } from './records';
import { versionKey, withKnownUntil } from './versions';

/*
 * Merges changes into the data. Both functions are unions by id and version: a duplicate
 * changes nothing, and versions may arrive in any order.
 */

export function withStatementVersions(
  statements: readonly Statement[],
  records: readonly Statement[],
): readonly Statement[] {
  const known = new Set(statements.map(versionKey));
  if (records.every((one) => known.has(versionKey(one)))) return statements;
  return withKnownUntil([...statements, ...records]);
}

export interface AnswerPosition {
  readonly revision: number;
}

/** `arrival` is the number of its write; by default that of the position it is merged at. */
export type ArrivedAttack = Attack & { readonly arrival?: number };

interface InsertPosition {
  readonly version: number;
  readonly knownOn: number;
  readonly row: number | null;
}

export function withAttackVersions(
  columns: AttackColumns,
  records: readonly ArrivedAttack[],
  position: AnswerPosition,
): AttackColumns {
  const moved = {
    revision: Math.max(columns.revision, position.revision),
  };
  const places = placesOf(columns, new Set(records.map(({ id }) => id)));
  const dictionaries = grown(columns.dictionaries);
  const added: EncodedAttack[] = [];
  for (const record of records) {
    const own = places.get(record.id) ?? [];
    if (own.some(({ version }) => version === record.version)) continue;
    const row = attackRow(record, record.arrival ?? position.revision, dictionaries);
    added.push(row);
    own.push({ version: row.version, knownOn: row.knownOn, row: null });
  }
  if (added.length === 0) return { ...columns, ...moved };
  const untilOf = (id: string, version: number, knownOn: number, knownUntil: number) => {
    if (knownUntil === knownOn) return knownUntil;
    const next = (places.get(id) ?? []).filter((one) => one.version > version);
    const successor = next.reduce<InsertPosition | null>(
      (first, one) => (first === null || one.version < first.version ? one : first),
      null,
    );
    return successor?.knownOn ?? -1;
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
  const numeric = (name: keyof Omit<EncodedAttack, 'id'>) =>
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
      arrival: numeric('arrival'),
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

function placesOf(columns: AttackColumns, ids: ReadonlySet<string>): Map<string, InsertPosition[]> {
  const places = new Map<string, InsertPosition[]>([...ids].map((id) => [id, []]));
  const { id, version, knownOn } = columns.columns;
  for (let row = 0; row < columns.rows; row += 1) {
    places.get(id[row] ?? '')?.push({ version: at(version, row), knownOn: at(knownOn, row), row });
  }
  return places;
}

interface Insertion {
  readonly row: EncodedAttack;
  readonly before: number;
}

/** Copies the stretches between insertions whole, which is fast for large columns. `insertions` are in order. */
function withNumbers(
  column: ArrayLike<number>,
  insertions: readonly Insertion[],
  name: keyof Omit<EncodedAttack, 'id'>,
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

function withIds(ids: readonly string[], insertions: readonly Insertion[]): string[] {
  let from = 0;
  const parts = insertions.flatMap(({ row, before }) => {
    const part = [...ids.slice(from, before), row.id];
    from = before;
    return part;
  });
  return parts.concat(ids.slice(from));
}

function placeFor({ rows, columns }: AttackColumns, row: EncodedAttack): number {
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
