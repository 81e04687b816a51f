import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Deletes events up to id `last`, as the store does with old ones. No server may have the store open. */
export async function forgetEvents(dataDir: string, last: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(dataDir, 'deadline-watch.duckdb'));
  const connection = await instance.connect();
  await connection.run('DELETE FROM events WHERE id <= $1', [last]);
  connection.closeSync();
  instance.closeSync();
}
