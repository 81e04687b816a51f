import { copyFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { StartupError } from '../startup-error';
import { firstAttack, nextAttack } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';
import type { Draft, Store, StorePosition } from './store';

vi.setConfig({ testTimeout: 60_000 });

async function opened(path: string): Promise<Store> {
  const { store } = await openStore({ path, seed, now: () => new Date('2026-11-29T11:02:00Z') });
  onTestFinished(() => store.close());
  return store;
}

const newPath = async () => join(await temporaryFolder(), 'store.duckdb');

/** All that a reader as of December 20 may see of the store as it was at `at`. */
async function heldAt(store: Store, { revision: at }: StorePosition) {
  const asOf = day('2021-12-20');
  const attacks = { ...allAttacks, background: 'true' as const, at };
  return [
    await store.attacks({ ...attacks, asOf }),
    await store.attacks({ ...attacks, allVersions: true }),
    await store.statements({ ...allStatements, asOf, at }),
    await store.statements({ ...allStatements, allVersions: true, at }),
    await store.attackColumns(at),
    await store.dataset(at),
  ];
}

const late = anAttack('a-late', '2021-12-18', { knownOn: day('2021-12-19') });
const known = seed.attacks.find(({ id }) => id === 'a-nov-19');
if (!known) throw new Error('the seed has no such attack');
const said = aStatement('s-late', '2021-12-18', { knownOn: day('2021-12-19') });
const on = (date: string) => ({ knownOn: day(date) });

describe('what a store held at a write', () => {
  it.each<[string, readonly Draft[]]>([
    ['late records', [firstAttack(late), { which: 'first', kind: 'statement', body: said }]],
    ['a correction', [nextAttack({ ...known, ...on('2021-12-02'), low: 9, high: 9 })]],
    ['a withdrawal', [nextAttack({ ...known, ...on('2021-12-02'), retracted: true })]],
    ['a record taken out of the count', [nextAttack({ ...known, background: true })]],
    [
      'a withdrawal that is undone',
      [
        nextAttack({ ...known, ...on('2021-12-02'), retracted: true }),
        nextAttack({ ...known, ...on('2021-12-03') }),
      ],
    ],
    [
      'an import of many, with corrections of its own',
      [
        ...Array.from({ length: 300 }, (_, index) =>
          firstAttack(anAttack(`a-import-${index}`, '2021-12-18', on('2021-12-19'))),
        ),
        nextAttack(anAttack('a-import-7', '2021-12-17', on('2021-12-20'))),
      ],
    ],
  ])('stays as it was after %s', async (_what, drafts) => {
    const path = await newPath();
    const store = await opened(path);
    const one = firstAttack(anAttack('a-one', '2021-12-10'));
    expect(await store.write([one])).toMatchObject({ kind: 'written' });
    const then = store.position();
    const before = await heldAt(store, then);
    expect(await heldAt(store, then)).toEqual(before);
    expect(await store.write(drafts)).toMatchObject({ kind: 'written' });
    const now = store.position();
    expect(now.revision).toBe(then.revision + 1);
    expect(await heldAt(store, then)).toEqual(before);
    expect(await heldAt(store, now)).not.toEqual(before);
    expect(await store.heldAt({ history: then.history, number: then.revision })).toEqual({
      ...then,
      writtenAt: '2026-11-29T11:02:00.000Z',
    });
    const since = { since: then.revision, allVersions: true, limit: 1_000 };
    const attacks = await store.attacks({ ...allAttacks, ...since, background: 'true' });
    const statements = await store.statements({ ...allStatements, ...since });
    expect(attacks.total + statements.total).toBe(drafts.length);
    await store.close();
    const again = await opened(path);
    expect(await heldAt(again, then)).toEqual(before);
  });
});

describe('a store that was restored from a backup', () => {
  it('has another history from there on, and the same before', async () => {
    const [path, backup] = [await newPath(), await newPath()];
    const first = await opened(path);
    await first.write([firstAttack(anAttack('a-one', '2021-12-10'))]);
    const shared = first.position();
    await first.close();
    await copyFile(path, backup);
    const lost = await opened(path);
    await lost.write([firstAttack(anAttack('a-x', '2021-12-11', { low: 40, high: 40 }))]);
    const gone = lost.position();
    await lost.close();
    const back = await opened(backup);
    await back.write([firstAttack(anAttack('a-x', '2021-12-11'))]);
    const { revision, history } = back.position();
    expect(revision).toBe(gone.revision);
    expect(history).not.toBe(gone.history);
    expect(back.id).toBe(lost.id);
    const place = (at: StorePosition) => ({ history: at.history, number: at.revision });
    expect(await back.heldAt(place(gone))).toBeNull();
    expect(await back.heldAt(place(shared))).toMatchObject(shared);
    expect(await back.heldAt(place(back.position()))).toMatchObject({ revision, history });
    expect(await back.changes(1, 2)).toMatchObject({
      ...shared,
      records: [{ record: { id: 'a-one' } }],
    });
    const here = { record: { id: 'a-x', low: 1 } };
    expect(await back.changes(2, 3)).toMatchObject({ revision, history, records: [here] });
  });

  it('draws another history where two stores begin, and where one is filled again', async () => {
    const path = await newPath();
    const one = await opened(path);
    const other = await opened(await newPath());
    expect(one.position().history).not.toBe(other.position().history);
    const { history } = one.position();
    await one.close();
    const { store } = await openStore({ path, seed, reseed: true });
    onTestFinished(() => store.close());
    expect(store.position().history).not.toBe(history);
    expect(await store.heldAt({ history, number: 1 })).toBeNull();
  });
});

it('creates no store if it may not, and does not touch the folder', async () => {
  const path = await newPath();
  await expect(openStore({ path, seed, mayBegin: false })).rejects.toThrow(
    /no store in [\s\S]*DATA_DIR[\s\S]*--new or NEW_STORE=1/,
  );
  const store = await opened(path);
  const { history } = store.position();
  await store.close();
  const again = await openStore({ path, seed, mayBegin: false });
  onTestFinished(() => again.store.close());
  expect(again.store.position().history).toBe(history);
});

it('says of a folder that it cannot look into what is wrong, not that it has no store', async () => {
  const file = await newPath();
  await writeFile(file, '');
  const opening = openStore({ path: join(file, 'store.duckdb'), seed, mayBegin: false });
  await expect(opening).rejects.toThrow(StartupError);
  await expect(opening).rejects.not.toThrow(/no store in/);
});
