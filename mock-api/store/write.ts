import type { Attack, Statement } from '../../src/domain/records';
import { versionKey, withKnownUntil } from '../../src/domain/versions';
import { insertAttacks } from './attacks';
import { readExistingRecords } from './existing-records';
import { readPresent } from './present';
import type { Sql } from './sql';
import { raisePosition, readPosition } from './state';
import { insertStatements } from './statements';
import type { Draft, IdempotencyKey, StoredRecord, StorePosition, WriteResult } from './store';
import { validateBatch } from './validate-batch';
import { findKey, insertKey } from './write-keys';

export interface WriteOutcome {
  readonly result: WriteResult;
  readonly position: StorePosition | null;
}

/**
 * Writes a batch in the caller's transaction. Queries cover all drafts at once.
 *
 * A next version with the content of the last one is skipped. If nothing is left, the result is
 * `repeated` with those last versions, at the current revision.
 */
export async function writeDrafts(
  sql: Sql,
  drafts: readonly Draft[],
  key: IdempotencyKey | null,
  { keysKept, at }: { readonly keysKept: number; readonly at: Date },
): Promise<WriteOutcome> {
  const used = key === null ? null : await findKey(sql, key);
  if (used !== null) return { result: used, position: null };
  if (drafts.length === 0) return { result: { kind: 'written', records: [] }, position: null };
  const known = await readExistingRecords(sql, drafts);
  const batch = validateBatch(drafts, known, await readPresent(sql, drafts));
  if (batch.kind === 'refused') return { result: batch, position: null };
  const { versions, unchanged } = batch;
  if (versions.length === 0) {
    const { revision } = await readPosition(sql);
    const records = unchanged.map((one) => ({ ...one, revision }));
    // A retry with this key must not write either, even if other writes came between.
    if (key !== null) await insertKey(sql, key, records, keysKept);
    return { result: { kind: 'repeated', records }, position: null };
  }
  const position = await raisePosition(sql, at);
  const { revision } = position;
  await insertVersions(sql, versions, revision);
  const records = versions.map((one) => ({ ...one, revision }));
  if (key !== null) await insertKey(sql, key, records, keysKept);
  return { result: { kind: 'written', records }, position };
}

async function insertVersions(
  sql: Sql,
  versions: readonly StoredRecord[],
  written: number,
): Promise<void> {
  const attacks = versions.flatMap(({ kind, record }) => (kind === 'attack' ? [record] : []));
  const statements = versions.flatMap(({ kind, record }) => (kind === 'statement' ? [record] : []));
  await insertAttacks(sql, withKnownUntil(attacks), written);
  await endVersionsBefore(sql, 'attacks', attacks, written);
  await insertStatements(sql, withKnownUntil(statements), written);
  await endVersionsBefore(sql, 'statements', statements, written);
}

async function endVersionsBefore(
  sql: Sql,
  table: 'attacks' | 'statements',
  records: readonly (Attack | Statement)[],
  written: number,
): Promise<void> {
  const later = records.filter(({ version }) => version > 1);
  if (later.length === 0) return;
  await sql.run(
    `UPDATE ${table} SET known_until = CAST(later.known_until AS date), ended = $3
      FROM (SELECT unnest(CAST($1 AS text[])) AS key, unnest(CAST($2 AS text[])) AS known_until) later
      WHERE ${table}.key = later.key`,
    [
      later.map(({ id, version }) => versionKey({ id, version: version - 1 })),
      later.map(({ knownOn }) => knownOn),
      written,
    ],
  );
}
