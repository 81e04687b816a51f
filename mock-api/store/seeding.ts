import { createHash, randomUUID } from 'node:crypto';
import type { Version } from '../../src/domain/records';
import { withKnownUntil } from '../../src/domain/versions';
import { StartupError } from '../startup-error';
import { insertAttacks } from './attacks';
import { insertDataset } from './dataset';
import { migrations, schemaVersion, tables } from './schema';
import { foldingPrint, renewSearchTexts } from './search-texts';
import type { Database, Row, Sql } from './sql';
import { insertStatements } from './statements';
import type { Seed, StorePosition } from './store';

/** What opening a store did. `kept`: the seed changed, but the store has other records too. */
export type Seeding = 'seeded' | 'reseeded' | 'unchanged' | 'kept';

/**
 * Migrates the store and seeds it: if it is new, if it contains only an outdated seed (added
 * records are never deleted), or if `anew`. All in one transaction, so a killed process leaves the
 * old or the new store.
 *
 * Seeding again raises revision and last event by 1 without an event: a client that resumes from an
 * older event finds a gap and reloads everything.
 *
 * Throws a StartupError if a newer version wrote the store.
 */
export function prepareStore(database: Database, seed: Seed, anew = false): Promise<Seeding> {
  const hash = createHash('sha256').update(JSON.stringify(seed)).digest('hex');
  return database.write(async (sql) => {
    const state = await readState(sql);
    if (state === null) {
      await fill(sql, seed, { id: randomUUID(), revision: 1, lastEvent: 0, hash });
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
    if (anew || (onlySeed && outOfDate)) {
      // Version 1 had no events.
      const lastEvent = Number(state.last_event ?? 0) + 1;
      for (const table of tables) await sql.run(`DROP TABLE IF EXISTS ${table}`);
      await fill(sql, seed, { id: String(state.id), revision: revision + 1, lastEvent, hash });
      return 'reseeded';
    }
    await migrate(sql, version);
    await renewSearchTexts(sql);
    return hash === state.seed_hash ? 'unchanged' : 'kept';
  });
}

async function fill(
  sql: Sql,
  seed: Seed,
  state: StorePosition & { readonly id: string; readonly hash: string },
): Promise<void> {
  for (const statement of migrations.flat()) await sql.run(statement);
  await insertDataset(sql, seed.dataset);
  await insertAttacks(sql, inOrderOfReceipt(withKnownUntil(seed.attacks)));
  await insertStatements(sql, inOrderOfReceipt(withKnownUntil(seed.statements)));
  await sql.insert('store_state', [
    {
      id: state.id,
      schema_version: schemaVersion,
      revision: state.revision,
      last_event: state.lastEvent,
      seed_hash: state.hash,
      seed_revision: state.revision,
      folding: foldingPrint(),
    },
  ]);
}

/** The versions with the place of their record among all of them: that of its first one in the list. */
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

async function migrate(sql: Sql, version: number): Promise<void> {
  for (const statement of migrations.slice(version).flat()) await sql.run(statement);
  if (version < schemaVersion) {
    await sql.run('UPDATE store_state SET schema_version = $1', [schemaVersion]);
  }
}

/** Null in an empty database. */
async function readState(sql: Sql): Promise<Row | null> {
  const found = await sql.rows(
    `SELECT table_name FROM information_schema.tables WHERE table_name = 'store_state'`,
  );
  if (found.length === 0) return null;
  const [state] = await sql.rows('SELECT * FROM store_state');
  return state ?? null;
}
