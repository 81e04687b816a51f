import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { firstAttack, nextAttack, nextStatement } from '../testing/drafts';
import { allAttacks } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';
import type { Draft, IdempotencyKey, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const draft = (id: string): Draft => firstAttack(anAttack(id, '2021-12-20'));
const key = (name: string, fingerprint = 'f'): IdempotencyKey => ({ key: name, fingerprint });

describe.each(storeKinds)('keys of a store on %s', (_, openNew) => {
  async function opened(limits: { keysKept?: number } = {}): Promise<Store> {
    const store = await openNew(seed, onTestFinished, limits);
    onTestFinished(() => store.close());
    return store;
  }

  it('answers a key used again for the same write as the first time', async () => {
    const store = await opened();
    const heard = vi.fn();
    const batch = [
      nextStatement(aStatement('s-dec-28', '2021-12-28', { gist: '"1@2,"\n\u2028 2' })),
      draft('b'),
      draft('a'),
      nextAttack(anAttack('a', '2021-12-20', { low: 0, governorates: ['basrah', 'babil'] })),
    ];
    const first = await store.write(batch, key('k'));
    await store.write([nextAttack(anAttack('a', '2021-12-20', { low: 1 })), draft('c')]);
    store.onWrite(heard);
    const before = store.position();
    const again = await store.write(batch, key('k'));
    expect(first).toMatchObject({
      kind: 'written',
      records: [
        { revision: 2, record: { id: 's-dec-28', version: 2 } },
        { revision: 2, record: { id: 'b', version: 1 } },
        { revision: 2, record: { id: 'a', version: 1, knownUntil: null } },
        { revision: 2, record: { id: 'a', version: 2, low: 0 } },
      ],
    });
    expect(again).toEqual({ ...first, kind: 'repeated' });
    expect(store.position()).toMatchObject(before);
    expect(heard).not.toHaveBeenCalled();
  });

  it('writes once where the same key comes twice at the same moment', async () => {
    const store = await opened();
    const results = await Promise.all([1, 2].map(() => store.write([draft('a')], key('k'))));
    expect(results.map(({ kind }) => kind)).toEqual(['written', 'repeated']);
  });

  it('does not take a key for another write', async () => {
    const store = await opened();
    await store.write([draft('a')], key('k'));
    expect(await store.write([draft('b')], key('k', 'other'))).toEqual({ kind: 'keyTaken' });
    expect((await store.attacks({ ...allAttacks, id: ['b'] })).total).toBe(0);
  });

  it('keeps no key of a write that was refused', async () => {
    const store = await opened();
    const refused = await store.write([draft('a-nov-19')], key('k'));
    expect(refused.kind).toBe('refused');
    expect((await store.write([draft('a')], key('k', 'other'))).kind).toBe('written');
  });

  it('forgets the oldest keys beyond a number', async () => {
    const store = await opened({ keysKept: 2 });
    for (const id of ['a', 'b', 'c']) await store.write([draft(id)], key(id));
    const kinds = async (id: string) => (await store.write([draft(id)], key(id))).kind;
    expect(await kinds('c')).toBe('repeated');
    expect(await kinds('b')).toBe('repeated');
    expect(await kinds('a')).toBe('refused');
  });

  it('keeps the newest keys too if nothing was written under any', async () => {
    const store = await opened({ keysKept: 2 });
    const same = nextAttack(seed.attacks[0] ?? expect.fail('no attack'));
    for (const id of ['a', 'b', 'c']) {
      expect(await store.write([same], key(id))).toMatchObject({ records: [{ revision: 1 }] });
    }
    await store.write([draft('new')]);
    const numberOf = async (id: string) => {
      const again = await store.write([same], key(id));
      return again.kind === 'repeated' && again.records[0]?.revision;
    };
    expect(await numberOf('c')).toBe(1);
    expect(await numberOf('b')).toBe(1);
    expect(await numberOf('a')).toBe(2);
  });
});

it('goes on counting, and knows keys and changes, when it is opened again', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const before = (await openStore({ path, seed })).store;
  const first = await before.write([draft('a'), draft('b')], key('k'));
  const changes = await before.changes(1, 2);
  await before.close();

  const { store } = await openStore({ path, seed });
  onTestFinished(() => store.close());
  expect(store.position()).toMatchObject({ revision: 2 });
  expect(await store.changes(1, 2)).toEqual(changes);
  expect(await store.write([draft('a'), draft('b')], key('k'))).toEqual({
    ...first,
    kind: 'repeated',
  });
  expect(await store.write([draft('c')])).toMatchObject({ records: [{ revision: 3 }] });
  expect((await store.changes(1, 3)).records.map(({ record }) => record.id)).toEqual([
    'a',
    'b',
    'c',
  ]);
});
