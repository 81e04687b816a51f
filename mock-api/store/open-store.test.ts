import { existsSync } from 'node:fs';
import { chmod, mkdir, readdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import { StartupError } from '../startup-error';
import { startModule } from '../testing/child';
import { firstAttack, nextAttack } from '../testing/drafts';
import { allAttacks } from '../testing/queries';
import { anAttack, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openDuckDb } from './duckdb';
import { openStore } from './open-store';
import type { Seed, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const changed: Seed = { ...seed, attacks: [...seed.attacks, anAttack('a-more', '2021-12-20')] };

/** Opens the store at `path`, hands it to `work` and closes it. */
async function visit<Result>(
  path: string,
  filling: Seed,
  work: (store: Store) => Promise<Result>,
  reseed = false,
): Promise<[seeding: string, Result]> {
  const { store, seeding } = await openStore({ path, seed: filling, reseed });
  try {
    return [seeding, await work(store)];
  } finally {
    await store.close();
  }
}

const total = async (store: Store) => (await store.attacks(allAttacks)).total;
const revision = async (store: Store) => store.position().revision;
const name = async (store: Store) => store.id;

describe('openStore', () => {
  it('makes the folder, seeds once, and leaves one file', async () => {
    const folder = join(await temporaryFolder(), 'deep', 'data');
    const path = join(folder, 'store.duckdb');
    expect(await visit(path, seed, total)).toEqual(['seeded', 4]);
    expect(await visit(path, seed, total)).toEqual(['unchanged', 4]);
    expect(await visit(path, seed, revision)).toEqual(['unchanged', 1]);
    expect(await readdir(folder)).toEqual(['store.duckdb']);
  });

  it('seeds again if the seed has changed, with a higher revision and the same name', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const [, before] = await visit(path, seed, name);
    expect(await visit(path, changed, total)).toEqual(['reseeded', 5]);
    expect(await visit(path, changed, revision)).toEqual(['unchanged', 2]);
    expect(await visit(path, seed, revision)).toEqual(['reseeded', 3]);
    expect(await visit(path, seed, name)).toEqual(['unchanged', before]);
  });

  it('keeps records written since, whatever the seed says', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    await visit(path, seed, (store) =>
      store.write([firstAttack(anAttack('a-live', '2021-12-29'))]),
    );
    expect(await visit(path, changed, total)).toEqual(['kept', 5]);
    expect(await visit(path, changed, revision)).toEqual(['kept', 2]);
  });

  it('deletes what was written if asked to seed again, and keeps counting', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const attack = anAttack('a-live', '2021-12-29');
    const [, before] = await visit(path, seed, name, true);
    const key = { key: 'k', fingerprint: 'f' };
    const [, gone] = await visit(path, seed, async (store) => {
      await store.write([firstAttack(attack), nextAttack({ ...attack, low: 0 })], key);
      return store.position();
    });
    expect(await visit(path, seed, total)).toEqual(['unchanged', 5]);

    expect(await visit(path, seed, total, true)).toEqual(['reseeded', 4]);
    expect(await visit(path, seed, name)).toEqual(['unchanged', before]);
    expect(await visit(path, seed, revision)).toEqual(['unchanged', 3]);
    // Who goes on from the last write of before is told that everything is another.
    const place = { history: gone.history, number: gone.revision };
    const [, held] = await visit(path, seed, (store) => store.heldAt(place));
    expect(held).toBeNull();
    const [, written] = await visit(path, seed, (store) => store.write([firstAttack(attack)], key));
    expect(written).toMatchObject({ kind: 'written', records: [{ revision: 4, kind: 'attack' }] });
    const [, since] = await visit(path, seed, (store) => store.changes(3, 4));
    expect(since).toMatchObject({ records: [{ record: { id: 'a-live', version: 1 } }] });
  });

  it('gives every new store a name of its own', async () => {
    const folder = await temporaryFolder();
    const [, one] = await visit(join(folder, 'one.duckdb'), seed, name);
    const [, other] = await visit(join(folder, 'other.duckdb'), seed, name);
    expect(one).not.toBe(other);
  });

  it('seeds a database that was made and never filled', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    await (await openDuckDb(path)).close();
    expect(await visit(path, seed, total)).toEqual(['seeded', 4]);
  });

  it.each([0, 4096, 8192])('starts over where a new file ends at %i bytes', async (length) => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const headers = Buffer.alloc(3 * 4096);
    headers.write('DUCK', 8);
    await writeFile(path, headers.subarray(0, length));
    expect(await visit(path, seed, total)).toEqual(['seeded', 4]);
  });

  it('leaves a file alone that is no store', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    await writeFile(path, 'my notes');
    await expect(openStore({ path, seed })).rejects.toThrow(StartupError);
    await expect(openStore({ path, seed })).rejects.toThrow(/cannot be read:.*\n.*DATA_DIR/);
    expect((await stat(path)).size).toBe(8);
  });

  it('says so if there is a file in place of the folder', async () => {
    const file = join(await temporaryFolder(), 'file');
    await writeFile(file, '');
    for (const folder of [file, join(file, 'data')]) {
      await expect(openStore({ path: join(folder, 'store.duckdb'), seed })).rejects.toThrow(
        /^The data folder .* cannot be written: E\w+\n.*DATA_DIR/,
      );
    }
  });

  // What not even root may write.
  it.runIf(existsSync('/proc/self'))('says so where no folder can be made', async () => {
    const path = '/proc/deadline-watch/data/store.duckdb';
    await expect(openStore({ path, seed })).rejects.toThrow(
      'The data folder /proc/deadline-watch/data cannot be written: ENOENT',
    );
  });

  // Root may write everywhere.
  it.skipIf(process.getuid?.() === 0)('says so where the folder cannot be written', async () => {
    const folder = join(await temporaryFolder(), 'data');
    await mkdir(folder);
    await chmod(folder, 0o500);
    const path = join(folder, 'store.duckdb');
    await expect(openStore({ path, seed })).rejects.toThrow(
      /^The data folder .* cannot be written/,
    );
  });

  it('says which process holds the store', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const holder = startModule('hold-store.ts', path);
    await holder.says(/open/);
    await expect(openStore({ path, seed })).rejects.toThrow(
      `in use by another process (${holder.process.pid}). Stop it, or set DATA_DIR`,
    );
    holder.process.stdin?.end();
    expect(await holder.ended).toMatchObject({ code: 0, err: '' });
    expect(await visit(path, seed, total)).toEqual(['unchanged', 4]);
  });

  it('says so where the file is the database of something else', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const database = await openDuckDb(path);
    await database.write((sql) => sql.run('CREATE TABLE attacks (mine integer)'));
    await database.close();
    await expect(openStore({ path, seed })).rejects.toThrow(
      /^The store .* cannot be read: .*attacks/,
    );
  });

  it('adds nothing to the database of another program, whatever its tables are called', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    const database = await openDuckDb(path);
    await database.write((sql) => sql.run('CREATE TABLE invoices (mine integer)'));
    await database.close();
    await expect(openStore({ path, seed })).rejects.toThrow(
      /^The store .* cannot be read: it has tables of another program: invoices\nMove the file away .* or set DATA_DIR/,
    );
    const again = await openDuckDb(path);
    const tables = await again.read((sql) => sql.rows('SHOW TABLES'));
    await again.close();
    expect(tables.map(({ name: table }) => table)).toEqual(['invoices']);
  });

  it('does not touch a store of a newer program', async () => {
    const path = join(await temporaryFolder(), 'store.duckdb');
    await visit(path, seed, total);
    const database = await openDuckDb(path);
    await database.write((sql) => sql.run('UPDATE store_state SET schema_version = 99'));
    await database.close();
    await expect(openStore({ path, seed: changed })).rejects.toThrow(/newer version/);
  });
});

it('tells of a path that DuckDB cannot read, before a folder is made', async () => {
  const folder = join(await temporaryFolder(), 'what?');
  await expect(openStore({ path: join(folder, 'store.duckdb'), seed })).rejects.toThrow(
    /DuckDB reads no path with "\?"\.\nRename the folder, or set DATA_DIR/,
  );
  expect(existsSync(folder)).toBe(false);
});
