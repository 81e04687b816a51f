import { createHash, randomUUID } from 'node:crypto';
import type { Version } from '../../src/domain/records';
import { withKnownUntil } from '../../src/domain/versions';
import { StartupError } from '../startup-error';
import { insertAttacks } from './attacks';
import { insertDataset, renewReferenceFacts } from './dataset';
import { migrations, schemaVersion, tables } from './schema';
import { foldingPrint, renewSearchTexts } from './search-texts';
import type { Database, Row, Sql } from './sql';
import { insertWrite, newHistory, raisePosition } from './state';
import { insertStatements } from './statements';
import type { Seed, StorePosition } from './store';

/** `kept`: the seed changed, but the store has other records too. */
export type Seeding = 'seeded' | 'reseeded' | 'unchanged' | 'kept';

export interface PrepareOptions {
  readonly reseed?: boolean;
  readonly mayBegin?: boolean;
  readonly now?: Date;
}

/**
 * Seeds the store if it is new, if it contains only an outdated seed (added records are never
 * deleted), or if `reseed`; otherwise migrates it. A seeding, and each step of a migration, is one
 * transaction, so a killed process leaves a store that can be opened. Seeding again is
 * another history: a client that asks for the changes after an older write gets 410 and reads everything. Throws a StartupError if a newer version wrote the store.
 */
export async function prepareStore(
  database: Database,
  seed: Seed,
  options: PrepareOptions = {},
): Promise<Seeding | 'empty'> {
  const seeding = await database.write((sql) => seedIfDue(sql, seed, options));
  if (seeding === 'empty') return seeding;
  // One transaction each: DuckDB cannot alter a table twice in one if its rows changed between.
  while (await database.write(migrateOnce)) {}
  await database.write(renewSearchTexts);
  if (seeding === 'kept') await database.write((sql) => renewFacts(sql, seed, options));
  return seeding;
}

async function seedIfDue(
  sql: Sql,
  seed: Seed,
  { reseed = false, mayBegin = true, now = new Date() }: PrepareOptions,
): Promise<Seeding | 'empty'> {
  const hash = createHash('sha256').update(JSON.stringify(seed)).digest('hex');
  const state = await readState(sql);
  if (state === null) {
    if (!mayBegin) return 'empty';
    await fill(sql, seed, { id: randomUUID(), revision: 1, hash, now });
    return 'seeded';
  }
  const [version, revision] = [Number(state.schema_version), Number(state.revision)];
  if (version > schemaVersion) {
    throw new StartupError(
      'The store was written by a newer version of Deadline Watch. Update this one.',
    );
  }
  const onlySeed = revision === Number(state.seed_revision);
  const outOfDate = hash !== state.seed_hash || version < schemaVersion;
  if (reseed || (onlySeed && outOfDate)) {
    for (const table of tables) await sql.run(`DROP TABLE IF EXISTS ${table}`);
    const id = String(state.id);
    await fill(sql, seed, { id, revision: revision + 1, hash, now });
    return 'reseeded';
  }
  return hash === state.seed_hash ? 'unchanged' : 'kept';
}

/** As a write without records, so that no cache takes the answers of before for those of now. */
async function renewFacts(
  sql: Sql,
  { dataset }: Seed,
  { now = new Date() }: PrepareOptions,
): Promise<void> {
  if (await renewReferenceFacts(sql, dataset)) await raisePosition(sql, now);
}

async function fill(
  sql: Sql,
  seed: Seed,
  state: Omit<StorePosition, 'history'> & {
    readonly id: string;
    readonly hash: string;
    readonly now: Date;
  },
): Promise<void> {
  for (const statement of migrations.flat()) await sql.run(statement);
  await insertDataset(sql, seed.dataset);
  await insertAttacks(sql, inOrderOfReceipt(withKnownUntil(seed.attacks)), state.revision);
  await insertStatements(sql, inOrderOfReceipt(withKnownUntil(seed.statements)), state.revision);
  await insertWrite(sql, { revision: state.revision, history: newHistory() }, state.now);
  await sql.insert('store_state', [
    {
      id: state.id,
      schema_version: schemaVersion,
      revision: state.revision,
      seed_hash: state.hash,
      seed_revision: state.revision,
      folding: foldingPrint(),
    },
  ]);
}

function inOrderOfReceipt<Item extends Version & { readonly id: string }>(
  versions: readonly Item[],
): Item[] {
  const places = new Map<string, number>();
  return versions.map((one) => {
    const received = places.get(one.id) ?? places.size + 1;
    places.set(one.id, received);
    return { ...one, received };
  });
}

async function migrateOnce(sql: Sql): Promise<boolean> {
  const [state] = await sql.rows('SELECT schema_version FROM store_state');
  const version = Number(state?.schema_version);
  if (version >= schemaVersion) return false;
  for (const statement of migrations[version] ?? []) await sql.run(statement);
  await sql.run('UPDATE store_state SET schema_version = $1', [version + 1]);
  return true;
}

/** Empty if the database is a store or has no tables. */
export function tablesOfAnother(database: Database): Promise<readonly string[]> {
  return database.read(async (sql) => {
    const rows = await sql.rows(`SELECT table_name FROM information_schema.tables
      WHERE table_schema NOT IN ('information_schema', 'pg_catalog') ORDER BY table_name`);
    const names = rows.map((row) => String(row.table_name));
    return names.includes('store_state') ? [] : names;
  });
}

async function readState(sql: Sql): Promise<Row | null> {
  const found = await sql.rows(
    `SELECT table_name FROM information_schema.tables WHERE table_name = 'store_state'`,
  );
  if (found.length === 0) return null;
  const [state] = await sql.rows('SELECT * FROM store_state');
  return state ?? null;
}
