import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { attackColumns } from '../../src/api/contract';
import { at, isRowCurrentOn } from '../../src/domain/columns';
import { type Day, day, dayNumber } from '../../src/domain/day';
import type { Attack } from '../../src/domain/records';
import { firstAttack, firstStatement, nextAttack, nextStatement } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Position, Seed, Slice, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const empty: Seed = { ...seed, attacks: [], statements: [] };
const first = anAttack('a', '2021-12-01', { low: 1 });
const second: Attack = {
  ...first,
  knownOn: day('2021-12-05'),
  low: 3,
  high: 3,
  correction: 'More.',
};
const withdrawn: Attack = { ...second, knownOn: day('2021-12-10'), retracted: true };
const again: Attack = { ...second, knownOn: day('2021-12-20'), low: 2 };

describe.each(storeKinds)('versions in a store on %s', (_, openNew) => {
  async function opened(filling = empty): Promise<Store> {
    const store = await openNew(filling, onTestFinished);
    onTestFinished(() => store.close());
    return store;
  }

  const ask = async (store: Store, asOf: Day | null, allVersions = false) =>
    (await store.attacks({ ...allAttacks, asOf, allVersions })).items;

  /** The versions whose rows are current on a day. */
  async function inColumns(store: Store, today: string): Promise<string[]> {
    const { rows, columns } = await store.attackColumns();
    return Array.from({ length: rows }, (_unused, row) => row)
      .filter((row) => isRowCurrentOn(columns, row, dayNumber(day(today))))
      .map((row) => `${columns.id[row]}@${at(columns.version, row)}`);
  }

  it('stand from the day they became known to the day the next one did', async () => {
    const store = await opened();
    await store.write([firstAttack(first)]);
    await store.write([nextAttack(second)]);
    await store.write([nextAttack(withdrawn), nextAttack(again)]);
    const stood: [string, number | null, string[]][] = [
      ['2021-11-30', null, []],
      ['2021-12-01', 1, ['a@1']],
      ['2021-12-04', 1, ['a@1']],
      ['2021-12-05', 2, ['a@2']],
      ['2021-12-09', 2, ['a@2']],
      ['2021-12-10', null, []],
      ['2021-12-19', null, []],
      ['2021-12-20', 4, ['a@4']],
      ['2199-12-31', 4, ['a@4']],
    ];
    for (const [today, version, rows] of stood) {
      const listed = await ask(store, day(today));
      expect(
        listed.map((one) => one.version),
        today,
      ).toEqual(version === null ? [] : [version]);
      expect(await inColumns(store, today), today).toEqual(rows);
    }
    expect(await ask(store, null)).toEqual([{ ...again, version: 4 }]);
  });

  it('are all there with what they said, the first one first', async () => {
    const store = await opened();
    await store.write(
      [first, second, withdrawn].map((one, n) => (n ? nextAttack : firstAttack)(one)),
    );
    const versions = [
      { ...first, version: 1, knownUntil: day('2021-12-05') },
      { ...second, version: 2, knownUntil: day('2021-12-10') },
      { ...withdrawn, version: 3, knownUntil: null },
    ];
    expect(await ask(store, null, true)).toEqual(versions);
    // As of a day before the third, nothing tells of it.
    expect(await ask(store, day('2021-12-09'), true)).toEqual([
      versions[0],
      { ...versions[1], knownUntil: null },
    ]);
    expect(await ask(store, null)).toEqual([]);
  });

  it('stand on no day where the next one became known on the same', async () => {
    const store = await opened();
    await store.write([firstAttack(first), nextAttack({ ...first, low: 0 })]);
    expect((await ask(store, day('2021-12-01'))).map((one) => one.version)).toEqual([2]);
    expect(await inColumns(store, '2021-12-01')).toEqual(['a@2']);
  });

  it('can be in the seed, in any order', async () => {
    const attacks = [{ ...second, version: 2 }, first];
    const statements = [
      aStatement('s', '2021-12-01', { version: 2, knownOn: day('2021-12-03'), retracted: true }),
      aStatement('s', '2021-12-01'),
    ];
    const store = await opened({ ...empty, attacks, statements });
    expect((await ask(store, day('2021-12-04'))).map((one) => one.version)).toEqual([1]);
    expect(await ask(store, null, true)).toMatchObject([
      { version: 1, knownUntil: '2021-12-05' },
      { version: 2, knownUntil: null },
    ]);
    expect((await store.statements(allStatements)).total).toBe(0);
    const asOf = { ...allStatements, asOf: day('2021-12-02') };
    expect((await store.statements(asOf)).items).toMatchObject([{ version: 1, knownUntil: null }]);
    expect(await store.write([nextAttack(again)])).toMatchObject({
      records: [{ revision: 2, record: { version: 3 } }],
    });
  });

  it('are found by what they say themselves, not by what an earlier one said', async () => {
    const store = await opened();
    const said = aStatement('s', '2021-12-01', { targets: ['bases'], means: ['drones'] });
    await store.write([
      firstAttack(anAttack('other', '2021-12-01')),
      firstAttack({ ...first, governorates: ['babil', 'basrah'], possibleOverlap: ['other'] }),
      nextAttack({ ...second, governorates: ['basrah'] }),
      firstStatement(said),
      nextStatement({ ...said, knownOn: day('2021-12-05'), targets: ['embassy'], gist: 'Other.' }),
    ]);
    const attacks = async (governorate: string, asOf: Day | null) =>
      (await store.attacks({ ...allAttacks, id: ['a'], area: governorate, asOf })).items;
    expect(await attacks('babil', null)).toEqual([]);
    expect(await attacks('basrah', null)).toMatchObject([
      { governorates: ['basrah'], possibleOverlap: [] },
    ]);
    expect(await attacks('babil', day('2021-12-04'))).toMatchObject([
      { governorates: ['babil', 'basrah'], possibleOverlap: ['other'] },
    ]);
    const found = async (query: object) =>
      (await store.statements({ ...allStatements, ...query })).items.map((one) => one.version);
    expect(await found({ target: 'bases' })).toEqual([]);
    expect(await found({ target: 'embassy' })).toEqual([2]);
    expect(await found({ q: 'war', asOf: day('2021-12-04') })).toEqual([1]);
    expect(await found({ q: 'war' })).toEqual([]);
    expect(await found({ allVersions: true })).toEqual([1, 2]);
  });

  it('are turned page by page, each once', async () => {
    const store = await opened();
    const earlier = { occurred: { start: day('2021-11-01'), end: day('2021-11-01') } };
    await store.write([
      firstAttack(first),
      nextAttack(second),
      nextAttack({ ...withdrawn, ...earlier }),
      nextAttack(again),
      firstAttack(anAttack('b', '2021-12-01')),
    ]);
    const seen: string[] = [];
    let after: Position | null = null;
    do {
      const slice: Slice<Attack> = await store.attacks({
        ...allAttacks,
        allVersions: true,
        limit: 1,
        after,
      });
      seen.push(...slice.items.map((one) => `${one.id}@${one.version}`));
      after = slice.next;
      expect(slice.total).toBe(5);
    } while (after !== null);
    expect(seen).toEqual(['b@1', 'a@1', 'a@2', 'a@4', 'a@3']);
  });

  it('are rows, those that end a record or take it out of the count standing on no day', async () => {
    const store = await opened();
    const background = anAttack('only', '2021-12-01', { background: true });
    await store.write([
      firstAttack(first),
      nextAttack(withdrawn),
      nextAttack({ ...again, background: true }),
      firstAttack(background),
      nextAttack({ ...background, low: 0 }),
      firstAttack({ ...background, id: 'promoted' }),
      nextAttack({ ...background, id: 'promoted', background: false }),
      firstAttack({ ...first, id: 'void', retracted: true }),
    ]);
    const columns = await store.attackColumns();
    expect(attackColumns.parse(columns)).toEqual(columns);
    const number = (text: string) => dayNumber(day(text));
    expect(columns.columns).toMatchObject({
      id: ['a', 'a', 'a', 'promoted', 'promoted', 'void'],
      version: [1, 2, 3, 1, 2, 1],
      knownOn: [
        '2021-12-01',
        '2021-12-10',
        '2021-12-20',
        '2021-12-01',
        '2021-12-01',
        '2021-12-01',
      ].map(number),
      knownUntil: [
        number('2021-12-10'),
        number('2021-12-10'),
        number('2021-12-20'),
        number('2021-12-01'),
        -1,
        number('2021-12-01'),
      ],
      low: [1, 3, 2, 1, 1, 1],
      arrival: [2, -1, -1, -1, 2, -1],
    });
    await store.write([nextAttack({ ...first, version: 4, knownOn: day('2021-12-25') })]);
    expect(Array.from((await store.attackColumns()).columns.arrival)).toContain(3);
    expect(await inColumns(store, '2021-12-31')).toEqual(['a@4', 'promoted@2']);
  });
});
