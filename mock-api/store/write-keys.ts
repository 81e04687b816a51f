import type { Written } from '../../src/api/contract';
import { versionKey } from '../../src/domain/versions';
import { readVersions } from './read-versions';
import { joined } from './rows';
import type { Sql } from './sql';
import type { IdempotencyKey, WriteResult } from './store';

export async function findKey(
  sql: Sql,
  { key, fingerprint }: IdempotencyKey,
): Promise<WriteResult | null> {
  const [found] = await sql.rows(
    'SELECT fingerprint, number, versions FROM write_keys WHERE key = $1',
    [key],
  );
  if (found === undefined) return null;
  if (found.fingerprint !== fingerprint) return { kind: 'keyTaken' };
  const keys = joined(found.versions).map((one) => {
    const [kind = '', version = ''] = one.split(' ');
    return { kind, key: version, revision: Number(found.number) };
  });
  return { kind: 'repeated', records: await readVersions(sql, keys) };
}

/** Deletes all but the newest `kept` keys. */
export async function insertKey(
  sql: Sql,
  { key, fingerprint }: IdempotencyKey,
  records: readonly Written[],
  kept: number,
): Promise<void> {
  const [last] = await sql.rows('SELECT COALESCE(MAX(place), 0) AS place FROM write_keys');
  const place = Number(last?.place) + 1;
  await sql.insert('write_keys', [
    {
      key,
      fingerprint,
      place,
      number: records[0]?.revision ?? 0,
      versions: records.map(({ kind, record }) => `${kind} ${versionKey(record)}`).join(','),
    },
  ]);
  await sql.run('DELETE FROM write_keys WHERE place <= $1', [place - kept]);
}
