import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';

/** Forgets that the writes up to `last` were made, not what they brought. No server may have the store open. */
export async function forgetWrites(dataDir: string, last: number): Promise<void> {
  const instance = await DuckDBInstance.create(join(dataDir, 'deadline-watch.duckdb'));
  const connection = await instance.connect();
  await connection.run('DELETE FROM writes WHERE number <= $1', [last]);
  connection.closeSync();
  instance.closeSync();
}
