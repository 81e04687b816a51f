import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/**
 * Takes all events up to the one with id `last` out of a store, as the store itself does when there are
 * more of them than it keeps. No server may have it open.
 */
export async function forgetEvents(dataDir: string, last: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(dataDir, 'deadline-watch.duckdb'));
  const connection = await instance.connect();
  await connection.run('DELETE FROM events WHERE id <= $1', [last]);
  connection.closeSync();
  instance.closeSync();
}
