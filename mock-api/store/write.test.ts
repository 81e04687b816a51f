import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { written } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { firstAttack, firstStatement, nextAttack, nextStatement } from '../testing/drafts';
import { keptEvents } from '../testing/kept-events';
import { allAttacks } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Store, StoredEvent } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const attack = anAttack('a-new', '2021-12-20');
const said = aStatement('s-new', '2021-12-20');
const [known = attack] = seed.attacks;

describe.each(storeKinds)('writing to a store on %s', (_, openNew) => {
  async function opened(): Promise<Store> {
    const store = await openNew(seed, onTestFinished);
    onTestFinished(() => store.close());
    return store;
  }

  it('answers with an event for each draft, in their order', async () => {
    const store = await opened();
    const result = await store.write([
      firstAttack(attack),
      firstStatement(said),
      nextAttack({ ...known, correction: 'Counted again.', low: 2, high: 2 }),
    ]);
    const events = [
      {
        id: 1,
        name: 'attack',
        data: {
          kind: 'attack',
          revision: 2,
          record: { ...attack, received: seed.attacks.length + 1 },
        },
      },
      {
        id: 2,
        name: 'statement',
        data: {
          kind: 'statement',
          revision: 2,
          record: { ...said, received: seed.statements.length + 1 },
        },
      },
      {
        id: 3,
        name: 'correction',
        data: {
          kind: 'attack',
          revision: 2,
          record: { ...known, version: 2, correction: 'Counted again.', low: 2, high: 2 },
        },
      },
    ];
    expect(result).toEqual({ kind: 'written', events });
    expect(await keptEvents(store, 0, 10)).toEqual({ events, gap: false });
    for (const { data } of events) expect(written.parse(data)).toEqual(data);
  });

  it('counts only first versions as received', async () => {
    const store = await opened();
    const result = await store.write([
      nextAttack({ ...known, low: 2, high: 2 }),
      firstAttack(attack),
    ]);
    const received =
      result.kind === 'written' ? result.events.map(({ data }) => data.record.received) : [];
    expect(received).toEqual([known.received, seed.attacks.length + 1]);
  });

  it('gives an event the record as it was written, whatever the batch makes of it', async () => {
    const store = await opened();
    const result = await store.write([
      firstAttack(attack),
      nextAttack({ ...attack, knownOn: day('2021-12-24') }),
    ]);
    expect(result).toMatchObject({
      events: [
        { name: 'attack', data: { record: { version: 1, knownUntil: null } } },
        { name: 'correction', data: { record: { version: 2, knownUntil: null } } },
      ],
    });
    const all = { ...allAttacks, id: ['a-new'], allVersions: true };
    expect((await store.attacks(all)).items).toMatchObject([
      { version: 1, knownUntil: '2021-12-24' },
      { version: 2, knownUntil: null },
    ]);
  });

  it('takes attacks of one batch that name each other', async () => {
    const store = await opened();
    const [one, other] = [anAttack('one', '2021-12-20'), anAttack('other', '2021-12-20')];
    const result = await store.write([
      firstAttack({ ...one, possibleOverlap: ['other'] }),
      firstAttack({ ...other, possibleOverlap: ['one'] }),
    ]);
    expect(result.kind).toBe('written');
    const read = await store.attacks({ ...allAttacks, id: ['one', 'other'] });
    expect(read.items.map((item) => item.possibleOverlap)).toEqual([['one'], ['other']]);
  });

  describe('a next version that says what the last one says', () => {
    const second = { ...known, correction: 'Counted again.', low: 2, high: 2 };
    const saidAgain = (store: Store) => store.write([nextAttack(second)]);

    it.each([undefined, 2, 3])(
      'under version %s is not written, and is answered',
      async (version) => {
        const store = await opened();
        await saidAgain(store);
        const heard = vi.fn();
        store.onWrite(heard);
        const { knownUntil: _, version: __, received, ...body } = second;
        const again = await store.write([
          { which: 'next', kind: 'attack', body: { ...body, version } },
        ]);
        expect(again).toMatchObject({
          kind: 'repeated',
          events: [{ data: { kind: 'attack', revision: 2, record: { ...second, version: 2 } } }],
        });
        expect(store.position()).toMatchObject({ revision: 2, lastEvent: 1 });
        expect(heard).not.toHaveBeenCalled();
      },
    );

    it('is refused under a number further on', async () => {
      const store = await opened();
      await saidAgain(store);
      const { knownUntil: _, received, ...body } = { ...second, version: 4 };
      const more = await store.write([{ which: 'next', kind: 'attack', body }]);
      expect(more).toMatchObject({ kind: 'refused', refusal: { why: 'outOfTurn' } });
    });

    it('differs from one that restores an earlier version, and from a withdrawal', async () => {
      const store = await opened();
      await saidAgain(store);
      const gone = nextAttack({ ...second, retracted: true });
      expect((await store.write([nextAttack(known)])).kind).toBe('written');
      expect((await store.write([gone])).kind).toBe('written');
      expect(await store.write([gone])).toMatchObject({
        kind: 'repeated',
        events: [{ data: { record: { version: 4, retracted: true } } }],
      });
    });

    it('is left out of a batch that says more', async () => {
      const store = await opened();
      const batch = [
        nextAttack(known),
        nextAttack(second),
        nextAttack(second),
        firstStatement(said),
      ];
      expect(await store.write(batch)).toMatchObject({
        kind: 'written',
        events: [{ name: 'correction' }, { name: 'statement' }],
      });
      const same = nextStatement(said);
      expect((await store.write([same])).kind).toBe('repeated');
      expect(store.position()).toMatchObject({ revision: 2, lastEvent: 2 });
    });

    it('keeps its key, whatever is written since', async () => {
      const store = await opened();
      const key = { key: 'k', fingerprint: 'f' };
      const first = await store.write([nextAttack(known)], key);
      expect(first.kind).toBe('repeated');
      await saidAgain(store);
      expect(await store.write([nextAttack(known)], key)).toEqual(first);
      expect(store.position()).toMatchObject({ revision: 2, lastEvent: 1 });
    });
  });

  it('writes nothing where there is no draft', async () => {
    const store = await opened();
    expect(await store.write([])).toEqual({ kind: 'written', events: [] });
    expect(store.position()).toMatchObject({ revision: 1, lastEvent: 0 });
  });

  it('keeps what is written at the same moment, one after another', async () => {
    const store = await opened();
    const heard: number[] = [];
    store.onWrite((events) => heard.push(...events.map(({ id }) => id)));
    const drafts = Array.from({ length: 8 }, (_unused, n) =>
      firstAttack(anAttack(`a-${n}`, '2021-12-30')),
    );
    const results = await Promise.all(drafts.map((draft) => store.write([draft])));
    const ids = results.flatMap((result) => ('events' in result ? result.events : []));
    expect(ids.map(({ id, data }) => [id, data.revision])).toEqual(
      [1, 2, 3, 4, 5, 6, 7, 8].map((id) => [id, id + 1]),
    );
    expect(heard).toEqual([1, 2, 3, 4, 5, 6, 7, 8]);
    expect((await store.attacks(allAttacks)).total).toBe(12);
  });

  it('tells its listeners once it is kept, until they want no more', async () => {
    const store = await opened();
    const told: [string, readonly StoredEvent[]][] = [];
    const stop = store.onWrite((events) => told.push(['one', events]));
    store.onWrite((events) => told.push(['other', events]));
    await store.write([firstAttack(attack)]);
    const { events } = await keptEvents(store, 0, 10);
    expect(told).toEqual([
      ['one', events],
      ['other', events],
    ]);
    stop();
    await store.write([firstStatement(said)]);
    expect(told.slice(2)).toMatchObject([['other', [{ id: 2, name: 'statement' }]]]);
  });

  it('has written in spite of a listener that throws', async () => {
    const store = await opened();
    const complained = vi.spyOn(console, 'error').mockReturnValue();
    onTestFinished(() => complained.mockRestore());
    const heard = vi.fn();
    store.onWrite(() => {
      throw new Error('not now');
    });
    store.onWrite(heard);
    expect(await store.write([firstAttack(attack)])).toMatchObject({ kind: 'written' });
    expect(heard).toHaveBeenCalledOnce();
    expect(complained).toHaveBeenCalledWith(new Error('not now'));
  });

  it('keeps nothing of a write that cannot be stored', async () => {
    const store = await opened();
    const tooMany = firstAttack({ ...attack, low: 2 ** 40 });
    await expect(store.write([firstAttack({ ...attack, id: 'x' }), tooMany])).rejects.toThrow();
    expect(store.position()).toMatchObject({ revision: 1, lastEvent: 0 });
    expect((await store.attacks(allAttacks)).total).toBe(4);
    expect(await store.write([firstAttack(attack)])).toMatchObject({ events: [{ id: 1 }] });
  });

  it('writes thousands of records at once', async () => {
    const store = await opened();
    const attacks = Array.from({ length: 3_000 }, (_unused, n) => anAttack(`m-${n}`, '2021-12-01'));
    await store.write(attacks.map(firstAttack));
    const result = await store.write(attacks.map((one) => nextAttack({ ...one, low: 0 })));
    expect(result).toMatchObject({ kind: 'written', events: { length: 3_000 } });
    expect(store.position()).toMatchObject({ revision: 3, lastEvent: 6_000 });
    expect((await store.attacks(allAttacks)).total).toBe(3_004);
    expect((await store.attackColumns()).rows).toBe(6_004);
  });
});
