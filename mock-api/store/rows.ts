import type { Cell, Row, Sql } from './sql';

/*
 * Lists in one field: ids and codebook words are joined by commas (none contains one), everything
 * else is JSON.
 */

export function joined(cell: Cell | undefined): string[] {
  return typeof cell === 'string' && cell !== '' ? cell.split(',') : [];
}

export function json(cell: Cell | undefined): unknown {
  return typeof cell === 'string' ? JSON.parse(cell) : null;
}

export function range(row: Row): { start: unknown; end: unknown } {
  return { start: row.start_day, end: row.end_day };
}

export function listRows<Entry>(
  ownerColumn: string,
  lists: readonly (readonly [owner: string, entries: readonly Entry[]])[],
  row: (entry: Entry) => Row,
): Row[] {
  return lists.flatMap(([owner, entries]) =>
    entries.map((entry, position) => ({ [ownerColumn]: owner, position, ...row(entry) })),
  );
}

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

export function joinedLists(table: string, ownerColumn: string, column: string): string {
  return `(SELECT ${ownerColumn} AS owner, string_agg(${column}, ',' ORDER BY position) AS entries FROM ${table} GROUP BY ${ownerColumn})`;
}

export function dayText(column: string): string {
  return `CAST(${column} AS text)`;
}

export function dayCount(column: string): string {
  return `CAST(${column} - DATE '1970-01-01' AS integer)`;
}
