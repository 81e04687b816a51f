import type { Cell, Row, Sql } from './sql';

/*
 * How lists travel through one field: ids and words of the codebook joined by commas (none has one),
 * everything else as JSON.
 */

/** The entries of a list joined by commas; an empty list where the field is null. */
export function joined(cell: Cell | undefined): string[] {
  return typeof cell === 'string' && cell !== '' ? cell.split(',') : [];
}

/** What a field of JSON text holds. */
export function json(cell: Cell | undefined): unknown {
  return typeof cell === 'string' ? JSON.parse(cell) : null;
}

/** Two fields of a row as a range of days; the caller's schema checks them. */
export function range(row: Row): { start: unknown; end: unknown } {
  return { start: row.start_day, end: row.end_day };
}

/** The rows of the lists that owners have: one for each entry, with its place in its list. */
export function listRows<Entry>(
  ownerColumn: string,
  lists: readonly (readonly [owner: string, entries: readonly Entry[]])[],
  row: (entry: Entry) => Row,
): Row[] {
  return lists.flatMap(([owner, entries]) =>
    entries.map((entry, position) => ({ [ownerColumn]: owner, position, ...row(entry) })),
  );
}

/** The list in `table` that each of `owners` has, in its order; no entry for an empty one. */
export async function readLists(
  sql: Sql,
  table: string,
  ownerColumn: string,
  column: string,
  owners: readonly string[],
): Promise<ReadonlyMap<string, string[]>> {
  if (owners.length === 0) return new Map();
  const rows = await sql.rows(
    `SELECT ${ownerColumn} AS owner, ${column} AS entry FROM ${table}
      WHERE ${ownerColumn} = ANY($1) ORDER BY ${ownerColumn}, position`,
    [owners],
  );
  const lists = new Map<string, string[]>();
  for (const { owner, entry } of rows) {
    const list = lists.get(String(owner)) ?? [];
    list.push(String(entry));
    lists.set(String(owner), list);
  }
  return lists;
}

/** A subquery of every list in `table`: its `owner`, its `entries` joined by commas. */
export function joinedLists(table: string, ownerColumn: string, column: string): string {
  return `(SELECT ${ownerColumn} AS owner, string_agg(${column}, ',' ORDER BY position) AS entries FROM ${table} GROUP BY ${ownerColumn})`;
}

/** A day as the text it is. */
export function dayText(column: string): string {
  return `CAST(${column} AS text)`;
}

/** A day as the whole number of days since 1970-01-01. */
export function dayCount(column: string): string {
  return `CAST(${column} - DATE '1970-01-01' AS integer)`;
}
