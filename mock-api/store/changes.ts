import { limits } from '../../src/api/contract';
import { versionKey } from '../../src/domain/versions';
import { readAttacks } from './attacks';
import { everything, ofAttacks, ofStatements } from './present';
import type { Sql } from './sql';
import { readPosition } from './state';
import { readStatements } from './statements';
import type { Changes, StoredRecord } from './store';

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
    return { ...(await reached(sql, to)), more: false, reload: true, total, records: [] };
  }
  const rows = await sql.rows(
    `SELECT kind, key, written FROM ${versions} ORDER BY written, kind, received, version`,
    [after, to],
  );
  const [first, beyond] = [rows[0], rows[limits.changesAtOnce]];
  // The write that has no room is left for the next answer, unless it is the only one.
  const end = beyond ? Math.max(Number(first?.written), Number(beyond.written) - 1) : to;
  const some = { ...everything, since: after, at: end, id: null, after: null };
  const attacks = await readAttacks(sql, { ...some, ...ofAttacks });
  const statements = await readStatements(sql, { ...some, ...ofStatements });
  const records = new Map<string, StoredRecord>();
  for (const record of attacks.items) {
    records.set(`attack ${versionKey(record)}`, { kind: 'attack', record });
  }
  for (const record of statements.items) {
    records.set(`statement ${versionKey(record)}`, { kind: 'statement', record });
  }
  return {
    ...(await reached(sql, end)),
    more: end < to,
    reload: false,
    total,
    records: rows.flatMap(({ kind, key, written }) => {
      const found = records.get(`${kind} ${key}`);
      return found ? { ...asWritten(found), revision: Number(written) } : [];
    }),
  };
}

async function reached(sql: Sql, number: number) {
  const { history, revision } = await readPosition(sql, number);
  return { history, revision };
}

function asWritten(one: StoredRecord): StoredRecord {
  return one.kind === 'attack'
    ? { kind: 'attack', record: { ...one.record, knownUntil: null } }
    : { kind: 'statement', record: { ...one.record, knownUntil: null } };
}
