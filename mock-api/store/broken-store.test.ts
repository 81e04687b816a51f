import { join } from 'node:path';
import { expect, it, onTestFinished, vi } from 'vitest';
import { StartupError } from '../startup-error';
import { firstAttack } from '../testing/drafts';
import { anAttack, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';
import { type Database, StoreClosed } from './sql';

vi.setConfig({ testTimeout: 30_000 });

const opened: Database[] = [];
vi.mock('./duckdb', async (original) => {
  const actual = await original<typeof import('./duckdb')>();
  const openDuckDb: typeof actual.openDuckDb = async (...given) => {
    const database = await actual.openDuckDb(...given);
    opened.push(database);
    return database;
  };
  return { openDuckDb };
});

it('says once that it is broken, and has what was acknowledged when it is opened again', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const onBroken = vi.fn();
  const { store } = await openStore({ path, seed, onBroken });
  const database = opened.at(-1) ?? expect.fail('no database');
  await store.write([firstAttack(anAttack('a', '2021-12-20'))]);
  await expect(database.read((sql) => sql.run('no statement'))).rejects.toThrow();
  expect(onBroken).not.toHaveBeenCalled();

  // What a full disk does to the database while it tidies its file.
  await database.read((sql) => sql.run(`PRAGMA debug_checkpoint_abort = 'before_header'`));
  await expect(database.read((sql) => sql.run('CHECKPOINT'))).rejects.toThrow('FATAL');
  await expect(store.dataset()).rejects.toThrow('invalidated');
  await expect(store.close()).rejects.toThrow('invalidated');
  expect(onBroken).toHaveBeenCalledOnce();
  const [fault] = onBroken.mock.calls[0] ?? [];
  expect(fault).toBeInstanceOf(StartupError);
  expect(fault.message.split('\n')).toEqual([
    expect.stringMatching(/^The store .*store\.duckdb failed: Failed to create checkpoint/),
    expect.stringMatching(/disk has room/),
  ]);

  const again = (await openStore({ path, seed })).store;
  onTestFinished(() => again.close());
  expect(again.position()).toMatchObject({ revision: 2 });
});

it('says that it is closed in words of its own', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const { store } = await openStore({ path, seed });
  await store.close();
  await expect(store.dataset()).rejects.toThrow(StoreClosed);
});
