import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { day } from '../../src/domain/day';
import { firstAttack, firstStatement, nextAttack, nextStatement } from '../testing/drafts';
import { allAttacks, allStatements } from '../testing/queries';
import { anAttack, aStatement, seed } from '../testing/seed';
import { storeKinds } from '../testing/store-kinds';
import type { Draft, Rejection, Store } from './store';

vi.setConfig({ testTimeout: 30_000, hookTimeout: 30_000 });

const attack = anAttack('a-new', '2021-12-20');
const said = aStatement('s-new', '2021-12-20');
const [known = attack] = seed.attacks;

const withVersion = (draft: Draft, version: number): Draft =>
  draft.kind === 'attack'
    ? { ...draft, body: { ...draft.body, version } }
    : { ...draft, body: { ...draft.body, version } };

describe.each(storeKinds)('what a store on %s refuses', (_, openNew) => {
  async function opened(): Promise<Store> {
    const store = await openNew(seed, onTestFinished);
    onTestFinished(() => store.close());
    return store;
  }

  const refused: [string, Draft, Rejection['why'], [path: string, message: string][]][] = [
    ['an id that is taken', firstAttack(known), 'taken', [['id', 'a-nov-19 is there already']]],
    [
      'a statement whose id is taken',
      firstStatement({ ...said, id: 's-nov' }),
      'taken',
      [['id', 's-nov is there already']],
    ],
    ['an id that is not there', nextAttack(attack), 'unknown', [['id', 'there is no a-new']]],
    [
      'the id of an attack for a statement',
      nextStatement({ ...said, id: known.id }),
      'unknown',
      [['id', 'there is no a-nov-19']],
    ],
    [
      'a version that is there',
      withVersion(nextAttack({ ...known, low: 0 }), 1),
      'outOfTurn',
      [['version', 'the next version is 2']],
    ],
    [
      'a version left out',
      withVersion(nextAttack(known), 3),
      'outOfTurn',
      [['version', 'the next version is 2']],
    ],
    [
      'a first version that is none',
      withVersion(firstStatement(said), 2),
      'outOfTurn',
      [['version', 'the next version is 1']],
    ],
    [
      'a version known before the one before it',
      nextAttack({ ...known, knownOn: day('2021-11-19') }),
      'knownEarlier',
      [['knownOn', 'the version before became known on 2021-11-20']],
    ],
    [
      'names that an attack gives and nobody has',
      firstAttack({
        ...attack,
        claimedBy: 'nobody',
        reportedBy: 'babil',
        place: 'ashab',
        governorates: ['babil', 'babil-basrah-road', 'none'],
        possibleOverlap: ['a-nov-19', 's-nov', 'a-new'],
      }),
      'reference',
      [
        ['claimedBy', 'there is no actor nobody'],
        ['reportedBy', 'there is no actor babil'],
        ['place', 'there is no place ashab'],
        ['governorates.1', 'there is no governorate babil-basrah-road'],
        ['governorates.2', 'there is no governorate none'],
        ['possibleOverlap.1', 'there is no attack s-nov'],
        ['possibleOverlap.2', 'names itself'],
      ],
    ],
    [
      'names that a statement gives and nobody has',
      nextStatement({
        ...said,
        id: 's-nov',
        speaker: 'nobody',
        organisation: 'nothing',
        channel: 'deadline',
        deadline: 'ashab',
      }),
      'reference',
      [
        ['speaker', 'there is no actor nobody'],
        ['organisation', 'there is no actor nothing'],
        ['channel', 'there is no actor deadline'],
        ['deadline', 'there is no key date ashab'],
      ],
    ],
  ];
  it.each(refused)('refuses %s, and all of its batch', async (_name, draft, why, faults) => {
    const store = await opened();
    const heard = vi.fn();
    store.onWrite(heard);
    const good = [
      firstAttack(anAttack('good', '2021-12-20')),
      firstStatement({ ...said, id: 'g' }),
    ];
    const hasLast = why === 'outOfTurn' && draft.which === 'next';
    expect(await store.write([...good, draft, ...good])).toMatchObject({
      kind: 'refused',
      refusal: {
        index: 2,
        why,
        faults: faults.map(([path, message]) => ({ path, message })),
        ...(hasLast
          ? { last: { kind: draft.kind, record: { id: draft.body.id, version: 1 } } }
          : {}),
      },
    });
    expect(store.position().revision).toBe(1);
    const everything = { allVersions: true, limit: 100 };
    expect((await store.attacks({ ...allAttacks, ...everything })).total).toBe(4);
    expect((await store.statements({ ...allStatements, ...everything })).total).toBe(4);
    expect(heard).not.toHaveBeenCalled();
  });

  it('takes a version that says its right number', async () => {
    const store = await opened();
    const drafts = [withVersion(firstAttack(attack), 1), withVersion(nextAttack(attack), 2)];
    expect(await store.write(drafts)).toMatchObject({ kind: 'written' });
  });

  it('refuses an id used twice as the first within one batch', async () => {
    const store = await opened();
    expect(await store.write([firstAttack(attack), firstAttack(attack)])).toMatchObject({
      refusal: { index: 1, why: 'taken' },
    });
  });

  it('lets only one of two have a version', async () => {
    const store = await opened();
    const next = withVersion(nextAttack({ ...known, low: known.low + 1, high: null }), 2);
    const other = withVersion(nextAttack({ ...known, low: 0 }), 2);
    const results = await Promise.all([store.write([next]), store.write([other])]);
    expect(results).toMatchObject([
      { kind: 'written' },
      { kind: 'refused', refusal: { why: 'outOfTurn' } },
    ]);
  });
});
