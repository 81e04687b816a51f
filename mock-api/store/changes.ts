import { limits } from '../../src/api/contract';
import { readVersions } from './read-versions';
import type { Sql } from './sql';
import { readPosition } from './state';
import type { Changes } from './store';

const versions = `(SELECT 'attack' AS kind, key, received, version, written FROM attacks
    UNION ALL SELECT 'statement', key, received, version, written FROM statements) r
  WHERE written > $1 AND written <= $2`;

/**
 * The versions that the writes after number `after` up to number `to` brought, in the order of the writes and as they were
 * written; always whole writes. None if there are more than a client should merge.
 */
export async function readChanges(sql: Sql, after: number, to: number): Promise<Changes> {
  const [counted] = await sql.rows(`SELECT CAST(COUNT(*) AS integer) AS total FROM ${versions}`, [
    after,
    to,
  ]);
  const total = Number(counted?.total ?? 0);
  if (total > limits.changes) {
    return { ...(await readPosition(sql, to)), more: false, reload: true, total, records: [] };
  }
  const rows = await sql.rows(
    `SELECT kind, key, written FROM ${versions} ORDER BY written, kind, received, version`,
    [after, to],
  );
  const [first, beyond] = [rows[0], rows[limits.changesAtOnce]];
  // The write that has no room is left for the next answer, unless it is the only one.
  const end = beyond ? Math.max(Number(first?.written), Number(beyond.written) - 1) : to;
  const names = rows.map(({ kind, key, written }) => {
    return { kind: String(kind), key: String(key), revision: Number(written) };
  });
  return {
    ...(await readPosition(sql, end)),
    more: end < to,
    reload: false,
    total,
    records: await readVersions(
      sql,
      names.filter(({ revision }) => revision <= end),
    ),
  };
}
