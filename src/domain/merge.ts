import { type AttackRow, attackRow, grown } from './attack-row';
import { type AttackColumns, at } from './columns';
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
  const until = new Map<number, number>();
  for (const [key, all] of places) {
    for (const { row } of all) {
      if (row === null) continue;
      until.set(row, untilOf(key, at(version, row), at(knownOn, row), at(knownUntil, row)));
    }
  }
  const fresh = added.map((row) => ({
    ...row,
    knownUntil: untilOf(row.id, row.version, row.knownOn, row.knownUntil),
  }));
  const order = mergedOrder(columns, fresh);
  const numeric = (name: keyof Omit<AttackRow, 'id'>) =>
    Int32Array.from(order, (place) =>
      place < 0
        ? (fresh[-1 - place]?.[name] ?? -1)
        : ((name === 'knownUntil' ? until.get(place) : undefined) ??
          at(columns.columns[name], place)),
    );
  return {
    ...moved,
    rows: order.length,
    dictionaries: dictionaries.entries,
    columns: {
      id: order.map((place) => (place < 0 ? fresh[-1 - place]?.id : id[place]) ?? ''),
      start: numeric('start'),
      end: numeric('end'),
      version: numeric('version'),
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

/**
 * The rows of the columns and the new ones, by first day, last day, id and version. A place below 0
 * stands for a new row: -1 for the first of them.
 */
function mergedOrder({ rows, columns }: AttackColumns, fresh: readonly AttackRow[]): number[] {
  const places = fresh
    .map((row, index) => ({ row, place: -1 - index }))
    .sort((a, b) => compare(a.row, b.row));
  const order: number[] = [];
  let next = 0;
  for (let row = 0; row < rows; row += 1) {
    const there = {
      id: columns.id[row] ?? '',
      start: at(columns.start, row),
      end: at(columns.end, row),
      version: at(columns.version, row),
    };
    for (let one = places[next]; one && compare(one.row, there) < 0; one = places[next]) {
      order.push(one.place);
      next += 1;
    }
    order.push(row);
  }
  return [...order, ...places.slice(next).map(({ place }) => place)];
}

type Sorted = Pick<AttackRow, 'id' | 'start' | 'end' | 'version'>;

function compare(a: Sorted, b: Sorted): number {
  return (
    a.start - b.start ||
    a.end - b.end ||
    (a.id < b.id ? -1 : a.id > b.id ? 1 : a.version - b.version)
  );
}
