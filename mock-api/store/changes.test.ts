import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { changes } from '../../src/api/contract';
import { firstAttack, firstStatement, nextAttack } from '../testing/drafts';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Draft, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const attack = (id: string, changes: object = {}): Draft =>
  firstAttack(anAttack(id, '2021-12-20', changes));
const many = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, index) => attack(`${prefix}-${index}`));

describe.each(storeKinds)('what changed, in a store on %s', (_, openNew) => {
  async function opened(): Promise<Store> {
    const store = await openNew(seed, onTestFinished);
    onTestFinished(() => store.close());
    return store;
  }

  const told = async (store: Store, after: number, to = store.position().revision) => {
    const answer = changes.parse(await store.changes(after, to));
    const records = answer.records.map(({ revision, record }) => `${revision} ${record.id}`);
    return { ...answer, records };
  };

  it('is every version in the order of the writes, as it was written', async () => {
    const store = await opened();
    await store.write([attack('b'), firstStatement(aStatement('said', '2021-12-20'))]);
    await store.write([nextAttack(anAttack('b', '2021-12-20', { low: 0 })), attack('a')]);
    await store.write([attack('out', { background: true })]);
    const { revision, history } = store.position();
    expect(await told(store, 1)).toEqual({
      history,
      revision,
      more: false,
      reload: false,
      total: 5,
      records: ['2 b', '2 said', '3 b', '3 a', '4 out'],
    });
    const { records } = await store.changes(1, revision);
    expect(records.map(({ record }) => [record.version, record.knownUntil])).toEqual([
      [1, null],
      [1, null],
      [2, null],
      [1, null],
      [1, null],
    ]);
    expect((await told(store, 2, 3)).records).toEqual(['3 b', '3 a']);
    expect(await told(store, 4)).toMatchObject({ revision: 4, total: 0, records: [] });
  });

  it('comes in whole writes, with where to go on', async () => {
    const store = await opened();
    for (const prefix of ['a', 'b', 'c', 'd', 'e']) await store.write(many(prefix, 50));
    await store.write(many('f', 250));
    await store.write([attack('last')]);
    const reached: [number, number, boolean][] = [];
    for (let after = 1; after < 8; ) {
      const { revision, records, more } = await told(store, after);
      reached.push([revision, records.length, more]);
      after = revision;
    }
    expect(reached).toEqual([
      [5, 200, true],
      [6, 50, true],
      [7, 250, true],
      [8, 1, false],
    ]);
  });

  it('is not sent if it is more than a client should merge', async () => {
    const store = await opened();
    await store.write(many('a', 1_000));
    expect(await told(store, 1)).toMatchObject({ reload: false, total: 1_000, more: false });
    await store.write([attack('one-more')]);
    const { revision, history } = store.position();
    expect(await store.changes(1, revision)).toEqual({
      history,
      revision,
      more: false,
      reload: true,
      total: 1_001,
      records: [],
    });
  });
});
