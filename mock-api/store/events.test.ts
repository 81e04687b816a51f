import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { firstAttack, nextAttack } from '../testing/drafts';
import { keptEvents } from '../testing/kept-events';
import { allAttacks } from '../testing/queries';
import { anAttack, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import { temporaryFolder } from '../testing/temporary-folder';
import { openStore } from './open-store';
import type { Draft, IdempotencyKey, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const draft = (id: string): Draft => firstAttack(anAttack(id, '2021-12-20'));
const key = (name: string, fingerprint = 'f'): IdempotencyKey => ({ key: name, fingerprint });

describe.each(storeKinds)('events and keys of a store on %s', (_, openNew) => {
  async function opened(limits: { eventsKept?: number; keysKept?: number } = {}): Promise<Store> {
    const store = await openNew(seed, onTestFinished, limits);
    onTestFinished(() => store.close());
    return store;
  }

  async function ask(store: Store, after: number, limit = 100): Promise<[number[], boolean]> {
    const { events, gap } = await keptEvents(store, after, limit);
    return [events.map(({ id }) => id), gap];
  }

  it('come after the one that is named, as many as are wanted', async () => {
    const store = await opened();
    await store.write(['a', 'b', 'c', 'd'].map(draft));
    expect(await ask(store, 0)).toEqual([[1, 2, 3, 4], false]);
    expect(await ask(store, 0, 2)).toEqual([[1, 2], false]);
    expect(await ask(store, 2, 1)).toEqual([[3], false]);
    expect(await ask(store, 4)).toEqual([[], false]);
  });

  it('come in no more characters than are wanted, but one at least', async () => {
    const store = await opened();
    const long = (id: string) =>
      firstAttack(anAttack(id, '2021-12-20', { summary: 'ä'.repeat(5_000) }));
    await store.write([...['a', 'b', 'c'].map(long), draft('d')]);
    const read = async (after: number, characters: number) => {
      const { events } = await store.eventsAfter(after, { events: 10, characters });
      return events.map(({ id }) => id);
    };
    expect(await read(0, 10)).toEqual([1]);
    expect(await read(0, 12_000)).toEqual([1, 2]);
    expect(await read(1, 12_000)).toEqual([2, 3, 4]);
    expect(await read(2, 12_000)).toEqual([3, 4]);
    expect(await read(0, 100_000)).toEqual([1, 2, 3, 4]);
  });

  it('are handed on as the text that was written', async () => {
    const store = await opened();
    await store.write([firstAttack(anAttack('a', '2021-12-20', { summary: '"1"\n\u2028 2' }))]);
    const [event] = (await store.eventsAfter(0, { events: 1, characters: 1 })).events;
    expect(event).toMatchObject({ id: 1, name: 'attack' });
    expect(event?.data).not.toContain('\n');
    expect(JSON.parse(event?.data ?? '')).toMatchObject({
      kind: 'attack',
      revision: 2,
      record: { id: 'a', summary: '"1"\n\u2028 2' },
    });
  });

  it.each([1, 5, 2 ** 31, Number.MAX_SAFE_INTEGER])(
    'have a gap after event %i, which never was',
    async (after) => {
      expect(await ask(await opened(), after)).toEqual([[], true]);
    },
  );

  it('are kept up to a number, with a gap before the oldest', async () => {
    const store = await opened({ eventsKept: 3 });
    for (const id of ['a', 'b', 'c']) await store.write([draft(id)]);
    expect(await ask(store, 0)).toEqual([[1, 2, 3], false]);
    await store.write([draft('d')]);
    expect(await ask(store, 0)).toEqual([[2, 3, 4], true]);
    expect(await ask(store, 1)).toEqual([[2, 3, 4], false]);
    await store.write(['e', 'f', 'g', 'h', 'i'].map(draft));
    expect(await ask(store, 4)).toEqual([[7, 8, 9], true]);
    expect(await ask(store, 6)).toEqual([[7, 8, 9], false]);
    expect(await ask(store, 9)).toEqual([[], false]);
  });

  it('answers a key used again for the same write as the first time', async () => {
    const store = await opened({ eventsKept: 1 });
    const heard = vi.fn();
    const batch = [draft('a'), nextAttack(anAttack('a', '2021-12-20', { low: 0 }))];
    const first = await store.write(batch, key('k'));
    await store.write([draft('b')]);
    store.onWrite(heard);
    const before = store.position();
    const again = await store.write(batch, key('k'));
    expect(first).toMatchObject({ kind: 'written', events: [{ id: 1 }, { id: 2 }] });
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
});

it('goes on counting, and knows keys and events, when it is opened again', async () => {
  const path = join(await temporaryFolder(), 'store.duckdb');
  const before = (await openStore({ path, seed })).store;
  const first = await before.write([draft('a'), draft('b')], key('k'));
  const events = await keptEvents(before, 0, 10);
  await before.close();

  const { store } = await openStore({ path, seed, eventsKept: 2 });
  onTestFinished(() => store.close());
  expect(store.position()).toMatchObject({ revision: 2, lastEvent: 2 });
  expect(await keptEvents(store, 0, 10)).toEqual(events);
  expect(await store.write([draft('a'), draft('b')], key('k'))).toEqual({
    ...first,
    kind: 'repeated',
  });
  expect(await store.write([draft('c')])).toMatchObject({
    events: [{ id: 3, data: { revision: 3 } }],
  });
  expect(await keptEvents(store, 0, 10)).toMatchObject({
    gap: true,
    events: [{ id: 2 }, { id: 3 }],
  });
});
