import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from 'vitest';
import { attackColumns, dataset } from '../../src/api/contract';
import { day, dayNumber } from '../../src/domain/day';
import type { Version } from '../../src/domain/records';
import { firstAttack, firstStatement, nextAttack } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Position, Slice, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const ids = (slice: Slice<{ readonly id: string }>) => slice.items.map((item) => item.id);

describe.each(storeKinds)('a store on %s', (_, openNew) => {
  /** Read by many tests, written by none. */
  let shared: Store;
  beforeAll(async () => {
    shared = await openNew(seed, afterAll);
    return () => shared.close();
  });

  async function opened(filling = seed): Promise<Store> {
    const store = await openNew(filling, onTestFinished);
    onTestFinished(() => store.close());
    return store;
  }

  it('gives back the dataset as it was filled, in its order', async () => {
    const read = await shared.dataset();
    expect(read).toEqual({
      ...seed.dataset,
      revision: 1,
      history: shared.position().history,
      writtenAt: expect.any(String),
    });
    expect(dataset.parse(read)).toEqual(read);
  });

  it('gives back every record as it was filled', async () => {
    const attacks = await shared.attacks({ ...allAttacks, background: 'true' });
    const statements = await shared.statements(allStatements);
    const byReceipt = (a: Version, b: Version) => a.received - b.received;
    const received = <Item>(one: Item, index: number) => ({ ...one, received: index + 1 });
    expect(attacks.items.toSorted(byReceipt)).toEqual(seed.attacks.map(received));
    expect(statements.items.toSorted(byReceipt)).toEqual(seed.statements.map(received));
  });

  it('turns pages without repeating or losing a record while others are added', async () => {
    const store = await opened();
    const seen: string[] = [];
    let after: Position | null = null;
    for (const [page, added] of ['2021-12-12', '2021-12-30', '2021-01-01'].entries()) {
      const slice: Slice<{ readonly id: string }> = await store.attacks({
        ...allAttacks,
        limit: 2,
        after,
      });
      seen.push(...ids(slice));
      after = slice.next;
      if (after === null) break;
      // One within the page just read, one before all, one after all.
      await store.write([firstAttack(anAttack(`a-dec-12-added-${page}`, added))]);
    }
    expect(seen).toEqual(['a-dec-12-basrah', 'a-dec-12-road', 'a-nov-26-28', 'a-nov-19']);
  });

  it('says that there is no next page where the last one is full', async () => {
    const slice = await shared.attacks({ ...allAttacks, limit: 4 });
    expect([slice.items.length, slice.next, slice.total]).toEqual([4, null, 4]);
  });

  it('puts what was received last first among records of the same days', async () => {
    const seeded = ['z', 'm'].map((id) => anAttack(id, '2021-12-01'));
    const store = await opened({ ...seed, attacks: seeded });
    const [moved] = seeded;
    if (!moved) throw new Error('nothing seeded');
    for (const drafts of [
      ['b', 'a'].map((id) => firstAttack(anAttack(id, '2021-12-01'))),
      // Another version keeps the place of its record.
      [nextAttack({ ...moved, low: 0 })],
      [firstAttack(anAttack('c', '2021-12-01'))],
    ]) {
      await store.write(drafts);
    }
    expect(ids(await store.attacks(allAttacks))).toEqual(['c', 'a', 'b', 'm', 'z']);
    const { columns } = await store.attackColumns();
    expect(columns.id).toEqual(['z', 'z', 'm', 'b', 'a', 'c']);
    expect(columns.received).toEqual([1, 1, 2, 3, 4, 5]);
  });

  it('puts what may be old below what is known to be recent', async () => {
    const store = await opened({ ...seed, attacks: [] });
    const range = (start: string, end: string) => ({
      occurred: { start: day(start), end: day(end) },
    });
    const added = [
      anAttack('month', '2021-12-30', range('2021-12-01', '2021-12-30')),
      anAttack('week', '2021-12-30', range('2021-12-06', '2021-12-12')),
      anAttack('third', '2021-12-03'),
      anAttack('few', '2021-12-08', range('2021-12-06', '2021-12-08')),
    ];
    await store.write(added.map(firstAttack));
    expect(ids(await store.attacks(allAttacks))).toEqual(['week', 'few', 'third', 'month']);
  });

  it('gives attacks as columns', async () => {
    const columns = await shared.attackColumns();
    expect(attackColumns.parse(columns)).toEqual(columns);
    expect(columns).toEqual({
      revision: 1,
      rows: 4,
      dictionaries: {
        actor: ['ashab', 'khaybar'],
        place: ['babil', 'babil-basrah-road', 'basrah'],
        governorates: [['babil'], ['babil', 'basrah'], ['basrah']],
        status: ['claimed', 'reported'],
        target: ['convoys'],
        means: ['ied'],
        overlaps: [['a-dec-12-basrah'], ['a-dec-12-road']],
      },
      columns: {
        id: ['a-nov-19', 'a-nov-26-28', 'a-dec-12-road', 'a-dec-12-basrah'],
        start: ['2021-11-19', '2021-11-26', '2021-12-12', '2021-12-12'].map(number),
        end: ['2021-11-19', '2021-11-28', '2021-12-12', '2021-12-12'].map(number),
        version: [1, 1, 1, 1],
        received: [1, 2, 3, 4],
        arrival: [1, 1, 1, 1],
        knownOn: ['2021-11-20', '2021-12-02', '2021-12-12', '2021-12-12'].map(number),
        knownUntil: [-1, -1, -1, -1],
        low: [1, 3, 1, 1],
        high: [1, -1, 1, 2],
        actor: [0, -1, 1, 0],
        place: [0, 0, 1, 2],
        governorates: [0, 0, 1, 2],
        status: [0, 1, 0, 0],
        target: [0, 0, 0, 0],
        means: [0, 0, 0, 0],
        overlaps: [-1, -1, 0, 1],
      },
    });
  });

  it('is whole without a record', async () => {
    const store = await opened({ ...seed, attacks: [], statements: [] });
    const empty = { items: [], next: null, total: 0, position: store.position() };
    expect(await store.attacks(allAttacks)).toEqual(empty);
    expect(await store.statements(allStatements)).toEqual(empty);
    expect(await store.attackColumns()).toMatchObject({ rows: 0, columns: { id: [], high: [] } });
  });

  it('says in every answer how far it was', async () => {
    const store = await opened();
    expect(store.position().revision).toBe(1);
    await store.write([firstStatement(aStatement('s-new', '2021-12-30'))]);
    expect(store.position().revision).toBe(2);
    await store.write(['a-1', 'a-2'].map((id) => firstAttack(anAttack(id, '2021-12-30'))));
    expect(store.position().revision).toBe(3);
    expect((await store.dataset()).revision).toBe(3);
    expect(await store.attackColumns()).toMatchObject({ revision: 3, rows: 6 });
    expect(await store.attacks(allAttacks)).toMatchObject({ total: 6, position: store.position() });
    expect(await store.statements(allStatements)).toMatchObject({
      total: 5,
      position: store.position(),
    });
  });

  it('answers many questions at once', async () => {
    const answers = await Promise.all(
      Array.from({ length: 20 }, () => shared.attacks({ ...allAttacks, limit: 1 })),
    );
    expect(new Set(answers.map((slice) => slice.total))).toEqual(new Set([4]));
  });

  it('answers nothing once it is closed, and can be closed twice', async () => {
    const store = await openNew(seed, onTestFinished);
    await store.close();
    await store.close();
    await expect(store.dataset()).rejects.toThrow('closed');
  });
});

function number(text: string): number {
  return dayNumber(day(text));
}
