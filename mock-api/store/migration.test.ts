import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import type { Written } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { firstAttack, nextAttack } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { insertDataset } from './dataset';
import { openDuckDb } from './duckdb';
import { openStore } from './open-store';
import { migrations } from './schema';
import type { Sql } from './sql';
import type { Seed } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

/** What relations and conclusions are after the migration: version 1 had no place for what is new in them. */
const migratedDataset = {
  ...seed.dataset,
  conclusions: [],
  actors: seed.dataset.actors.map((actor) => ({
    ...actor,
    relations: actor.relations.map((one) => ({ ...one, qualifier: 'stated' as const, note: null })),
  })),
};
/** Brings nothing that the migrated store lacks. */
const asMigrated: Seed = { ...seed, dataset: migratedDataset };

/** Writes only what tables of version 1 have room for. */
function version1(sql: Sql): Sql {
  return {
    ...sql,
    insert: async (table, rows) => {
      if (table === 'conclusions') return;
      const newer = new Set(table === 'actor_relations' ? ['qualifier', 'note'] : []);
      const older = rows.map((row) =>
        Object.fromEntries(Object.entries(row).filter(([field]) => !newer.has(field))),
      );
      await sql.insert(table, older);
    },
  };
}

const sources = JSON.stringify(seed.attacks[0]?.sources);

/** A store as a program of version 1 left it: `revision` is above 1 where records were added since. */
async function storeOfVersion1(revision: number): Promise<string> {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const database = await openDuckDb(path);
  await database.write(async (sql) => {
    for (const statement of migrations[0] ?? []) await sql.run(statement);
    await insertDataset(version1(sql), seed.dataset);
    await sql.run(
      `INSERT INTO attacks (id, start_day, end_day, date_precision, date_basis, known_on,
        low, high, status, claimed_by, reported_by, place, place_kind, target, means, basis, summary,
        background, sources)
      VALUES ('a-old', DATE '2021-12-01', DATE '2021-12-01', 1, 'event', DATE '2021-12-02', 2, NULL,
        'claimed', 'ashab', NULL, 'babil-basrah-road', 'road-segment', 'convoys', 'ied', 'entry',
        'A convoy.', false, $1),
        ('a-other', DATE '2021-12-01', DATE '2021-12-01', 1, 'event', DATE '2021-12-02', 1, 1,
        'reported', NULL, 'azad', 'babil', 'governorate', 'convoys', 'ied', 'entry',
        'Another.', true, $1)`,
      [sources],
    );
    await sql.run(`INSERT INTO attack_governorates (attack, position, governorate)
      VALUES ('a-old', 0, 'basrah'), ('a-old', 1, 'babil'), ('a-other', 0, 'babil')`);
    await sql.run(
      `INSERT INTO attack_overlaps (attack, position, other) VALUES ('a-old', 0, 'a-other')`,
    );
    await sql.run(
      `INSERT INTO statements (id, start_day, end_day, date_precision, known_on, kind,
        aggregate, speaker, role, organisation, medium, channel, deadline, condition, gist, quote, sources)
      VALUES ('s-old', DATE '2021-12-03', DATE '2021-12-03', 1, DATE '2021-12-04', 'threat', false,
        'speaker-one', 'leader', 'ashab', 'speech', NULL, 'deadline', NULL, 'War.', NULL, $1)`,
      [sources],
    );
    await sql.run(`INSERT INTO statement_targets (statement, position, target)
      VALUES ('s-old', 0, 'embassy'), ('s-old', 1, 'bases')`);
    await sql.run(
      `INSERT INTO statement_means (statement, position, means) VALUES ('s-old', 0, 'war')`,
    );
    await sql.run(
      `INSERT INTO store_state (id, schema_version, revision, seed_hash, seed_revision)
        VALUES ('of-version-1', 1, $1, 'hash of another seed', 1)`,
      [revision],
    );
  });
  await database.close();
  return path;
}

const old = anAttack('a-old', '2021-12-01', {
  knownOn: day('2021-12-02'),
  low: 2,
  high: null,
  place: 'babil-basrah-road',
  placeKind: 'road-segment',
  governorates: ['basrah', 'babil'],
  possibleOverlap: ['a-other'],
  summary: 'A convoy.',
});

it('keeps every record of a store of version 1 as its first version', async () => {
  const path = await storeOfVersion1(7);
  const { store, seeding } = await openStore({ path, seed: asMigrated });
  expect(seeding).toBe('kept');
  expect(store.id).toBe('of-version-1');
  expect(store.position()).toMatchObject({ revision: 7 });
  const { history } = store.position();
  const held = { revision: 7, history, writtenAt: null };
  expect(await store.dataset()).toEqual({ ...migratedDataset, ...held });
  const attacks = await store.attacks({ ...allAttacks, background: 'true', allVersions: true });
  expect(attacks.items.map(({ id, received }) => [id, received])).toEqual([
    ['a-other', 2],
    ['a-old', 1],
  ]);
  expect(attacks.items[1]).toEqual(old);
  const { items } = await store.statements(allStatements);
  const said = aStatement('s-old', '2021-12-03', { targets: ['embassy', 'bases'], gist: 'War.' });
  expect(items).toEqual([{ ...said, knownOn: '2021-12-04' }]);
  expect((await store.statements({ ...allStatements, q: 'WAR' })).total).toBe(1);
  expect(await store.attackColumns()).toMatchObject({
    rows: 1,
    dictionaries: { governorates: [['basrah', 'babil']] },
    columns: { id: ['a-old'], version: [1], knownUntil: [-1], overlaps: [0] },
  });

  expect(await store.write([nextAttack({ ...old, low: 0 })])).toMatchObject({
    records: [{ revision: 8, record: { version: 2 } }],
  });
  // What was there counts as one write.
  expect(await store.heldAt({ history, number: 7 })).toEqual(held);
  expect((await store.attacks({ ...allAttacks, at: 7 })).items[0]).toEqual(old);
  await store.close();
  const again = await openStore({ path, seed: asMigrated });
  expect(again.seeding).toBe('kept');
  expect(again.store.position()).toMatchObject({ revision: 8 });
  expect(await again.store.write([firstAttack(old)])).toMatchObject({ kind: 'refused' });
  await again.store.close();
});

it('fills a store of version 1 again if it has only an old seed', async () => {
  const { store, seeding } = await openStore({ path: await storeOfVersion1(1), seed });
  expect(seeding).toBe('reseeded');
  expect([store.id, store.position().revision]).toEqual(['of-version-1', 2]);
  expect((await store.attacks(allAttacks)).total).toBe(4);
  await store.close();
});

/** A store as a program of version 6 left it, with all that one of version 1 had, and keys of writes since. */
async function storeOfVersion6(answers: Readonly<Record<string, unknown>>): Promise<string> {
  const path = await storeOfVersion1(7);
  const database = await openDuckDb(path);
  for (const migration of migrations.slice(1, 6)) {
    await database.write(async (sql) => {
      for (const statement of migration) await sql.run(statement);
    });
  }
  await database.write(async (sql) => {
    await sql.run('UPDATE store_state SET schema_version = 6, revision = 8, last_event = 3');
    await sql.run(`INSERT INTO writes VALUES (8, 'abcdefabcdef', 3, '2026-11-01T00:00:00.000Z')`);
    await sql.run(`INSERT INTO events VALUES (3, 'attack', 8, 'attack', '{}')`);
    await sql.run(
      `UPDATE attacks SET version = 2, key = 'a-old@2', written = 8 WHERE id = 'a-old'`,
    );
    for (const table of ['attack_governorates', 'attack_overlaps']) {
      await sql.run(`UPDATE ${table} SET attack = 'a-old@2' WHERE attack = 'a-old@1'`);
    }
    for (const [index, [key, answer]] of Object.entries(answers).entries()) {
      await sql.run(`INSERT INTO write_keys VALUES ($1, 'a print', $2, 1, $3)`, [
        key,
        index + 1,
        JSON.stringify(answer),
      ]);
    }
  });
  await database.close();
  return path;
}

it('answers a key of version 6 as before, and has no events any more', async () => {
  const said = aStatement('s-old', '2021-12-03', { targets: ['embassy', 'bases'], gist: 'War.' });
  const corrected = { ...old, version: 2 };
  const other = anAttack('a-other', '2021-12-01', {
    knownOn: day('2021-12-02'),
    received: 2,
    claimedBy: null,
    reportedBy: 'azad',
    status: 'reported',
    background: true,
    summary: 'Another.',
    high: 1,
  });
  const records: Written[] = [
    { kind: 'attack', revision: 8, record: corrected },
    { kind: 'statement', revision: 8, record: { ...said, knownOn: day('2021-12-04') } },
    { kind: 'attack', revision: 8, record: other },
  ];
  const [first] = records;
  const asEvents = (some: readonly unknown[]) =>
    some.map((data, index) => ({ id: index + 1, name: 'attack', data }));
  const path = await storeOfVersion6({
    many: asEvents(records),
    one: asEvents([{ ...first, revision: 7 }]),
  });
  const { store } = await openStore({ path, seed: asMigrated, keysKept: 2 });
  expect(store.position()).toEqual({ revision: 8, history: 'abcdefabcdef' });
  const again = (key: string) => store.write([firstAttack(old)], { key, fingerprint: 'a print' });
  expect(await again('many')).toEqual({ kind: 'repeated', records });
  expect(await again('one')).toEqual({ kind: 'repeated', records: [{ ...first, revision: 7 }] });
  const unprinted = await store.write([firstAttack(old)], { key: 'one', fingerprint: 'other' });
  expect(unprinted).toEqual({ kind: 'keyTaken' });
  expect((await store.changes(7, 8)).records).toEqual([first]);

  // Keys of before are older than those of now.
  const next = nextAttack({ ...old, low: 0 });
  expect(await store.write([next], { key: 'new', fingerprint: 'f' })).toMatchObject({
    kind: 'written',
    records: [{ revision: 9, record: { version: 3 } }],
  });
  expect((await again('one')).kind).toBe('repeated');
  expect((await again('many')).kind).toBe('refused');
  await store.close();

  const database = await openDuckDb(path);
  await expect(database.read((sql) => sql.rows('FROM events'))).rejects.toThrow('does not exist');
  await database.close();
});

it('gives records in answers of version 2 what they lack', async () => {
  const path = await storeOfVersion1(7);
  const said = aStatement('s-old', '2021-12-03', { targets: ['embassy', 'bases'], gist: 'War.' });
  const record = { ...said, knownOn: day('2021-12-04') };
  const { dateBasis: _, received: __, ...lacking } = record;
  const data = { kind: 'statement', revision: 8, record: lacking };
  const database = await openDuckDb(path);
  await database.write(async (sql) => {
    for (const statement of migrations[1] ?? []) await sql.run(statement);
    await sql.run('UPDATE store_state SET schema_version = 2, revision = 8, last_event = 1');
    await sql.run(`INSERT INTO write_keys VALUES ('a-key', 'a print', 1, 1, $1)`, [
      JSON.stringify([{ id: 1, name: 'statement', data }]),
    ]);
  });
  await database.close();
  const { store } = await openStore({ path, seed });
  const again = await store.write([firstAttack(old)], { key: 'a-key', fingerprint: 'a print' });
  expect(again).toEqual({ kind: 'repeated', records: [{ ...data, record }] });
  await store.close();
});
