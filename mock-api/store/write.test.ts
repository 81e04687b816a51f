import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { written } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { firstAttack, firstStatement, nextAttack, nextStatement } from '../testing/drafts';
import { allAttacks } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Changes, Store } from './store';

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

  it('answers with each record as written, in the order of the drafts', async () => {
    const store = await opened();
    const result = await store.write([
      firstAttack(attack),
      firstStatement(said),
      nextAttack({ ...known, correction: 'Counted again.', low: 2, high: 2 }),
    ]);
    const records = [
      {
        kind: 'attack',
        revision: 2,
        record: { ...attack, received: seed.attacks.length + 1 },
      },
      {
        kind: 'statement',
        revision: 2,
        record: { ...said, received: seed.statements.length + 1 },
      },
      {
        kind: 'attack',
        revision: 2,
        record: { ...known, version: 2, correction: 'Counted again.', low: 2, high: 2 },
      },
    ];
    expect(result).toEqual({ kind: 'written', records });
    const inLog = (await store.changes(1, 2)).records;
    expect(inLog).toHaveLength(3);
    expect(inLog).toEqual(expect.arrayContaining(records));
    for (const one of records) expect(written.parse(one)).toEqual(one);
  });

  it('counts only first versions as received', async () => {
    const store = await opened();
    const result = await store.write([
      nextAttack({ ...known, low: 2, high: 2 }),
      firstAttack(attack),
    ]);
    const received =
      result.kind === 'written' ? result.records.map(({ record }) => record.received) : [];
    expect(received).toEqual([known.received, seed.attacks.length + 1]);
  });

  it('answers with a record as it was written, whatever the batch makes of it', async () => {
    const store = await opened();
    const result = await store.write([
      firstAttack(attack),
      nextAttack({ ...attack, knownOn: day('2021-12-24') }),
    ]);
    expect(result).toMatchObject({
      records: [
        { record: { version: 1, knownUntil: null } },
        { record: { version: 2, knownUntil: null } },
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
          records: [{ kind: 'attack', revision: 2, record: { ...second, version: 2 } }],
        });
        expect(store.position().revision).toBe(2);
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
        records: [{ record: { version: 4, retracted: true } }],
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
        records: [{ record: { version: 2 } }, { kind: 'statement' }],
      });
      const same = nextStatement(said);
      expect((await store.write([same])).kind).toBe('repeated');
      expect((await store.changes(1, 2)).total).toBe(2);
      expect(store.position().revision).toBe(2);
    });

    it('keeps its key, whatever is written since', async () => {
      const store = await opened();
      const key = { key: 'k', fingerprint: 'f' };
      const first = await store.write([nextAttack(known)], key);
      expect(first.kind).toBe('repeated');
      await saidAgain(store);
      expect(await store.write([nextAttack(known)], key)).toEqual(first);
      expect(store.position().revision).toBe(2);
    });
  });

  it('writes nothing where there is no draft', async () => {
    const store = await opened();
    expect(await store.write([])).toEqual({ kind: 'written', records: [] });
    expect(store.position().revision).toBe(1);
  });

  it('keeps what is written at the same moment, one after another', async () => {
    const store = await opened();
    const heard: number[] = [];
    store.onWrite(() => {
      heard.push(store.position().revision);
    });
    const drafts = Array.from({ length: 8 }, (_unused, n) =>
      firstAttack(anAttack(`a-${n}`, '2021-12-30')),
    );
    const results = await Promise.all(drafts.map((draft) => store.write([draft])));
    const answered = results.flatMap((result) => ('records' in result ? result.records : []));
    expect(answered.map(({ revision }) => revision)).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect(heard).toEqual([2, 3, 4, 5, 6, 7, 8, 9]);
    expect((await store.attacks(allAttacks)).total).toBe(12);
  });

  it('tells its listeners once it is kept, until they want no more', async () => {
    const store = await opened();
    const told: [string, Promise<Changes>][] = [];
    const tell = (name: string) => () => {
      const { revision } = store.position();
      told.push([name, store.changes(revision - 1, revision)]);
    };
    const stop = store.onWrite(tell('one'));
    store.onWrite(tell('other'));
    await store.write([firstAttack(attack)]);
    expect(told.map(([name]) => name)).toEqual(['one', 'other']);
    for (const [, kept] of told) {
      expect(await kept).toMatchObject({ revision: 2, records: [{ record: { id: 'a-new' } }] });
    }
    stop();
    await store.write([firstStatement(said)]);
    expect(told.map(([name]) => name)).toEqual(['one', 'other', 'other']);
    expect(await told[2]?.[1]).toMatchObject({
      revision: 3,
      records: [{ record: { id: 's-new' } }],
    });
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
    expect(store.position().revision).toBe(1);
    expect((await store.attacks(allAttacks)).total).toBe(4);
    expect(await store.write([firstAttack(attack)])).toMatchObject({
      records: [{ revision: 2, record: { received: seed.attacks.length + 1 } }],
    });
  });

  it('writes thousands of records at once', async () => {
    const store = await opened();
    const attacks = Array.from({ length: 3_000 }, (_unused, n) => anAttack(`m-${n}`, '2021-12-01'));
    await store.write(attacks.map(firstAttack));
    const result = await store.write(attacks.map((one) => nextAttack({ ...one, low: 0 })));
    expect(result).toMatchObject({ kind: 'written', records: { length: 3_000 } });
    expect(store.position().revision).toBe(3);
    expect((await store.changes(1, 3)).total).toBe(6_000);
    expect((await store.attacks(allAttacks)).total).toBe(3_004);
    expect((await store.attackColumns()).rows).toBe(6_004);
  });
});
