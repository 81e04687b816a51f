import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type ChangeKind, changeKinds } from './change-kinds';
import { type ChangesByKind, changesBetween } from './changes';
import { type Day, day } from './day';
import { sameRange } from './day-range';
import { withAttackVersions } from './merge';
import type { Attack, Statement } from './records';
import { statementColumnsOf } from './statement-columns';
import { winterDay } from './testing/arbitraries';
import { attackColumns } from './testing/columns';
import { attackHistories, statementHistories } from './testing/histories';
import { isCurrentOn } from './versions';

type Ids = Readonly<Record<ChangeKind, readonly string[]>>;

const none: Ids = { added: [], redated: [], corrected: [], retracted: [] };

function ids(changes: ChangesByKind): Ids {
  const of = (kind: ChangeKind) => changes[kind].map(({ id }) => id).sort();
  return {
    added: of('added'),
    redated: of('redated'),
    corrected: of('corrected'),
    retracted: of('retracted'),
  };
}

const columns = attackColumns([
  { id: 'same', when: '2021-12-01' },
  { id: 'new', when: '2021-12-06' },
  { id: 'later', when: '2021-12-20' },
  { id: 'moved', when: '2021-11-30', knownUntil: '2021-12-06' },
  { id: 'moved', when: '2021-11-29', knownOn: '2021-12-06', version: 2 },
  { id: 'grown', when: '2021-12-02', knownUntil: '2021-12-06', group: 'a' },
  { id: 'grown', when: '2021-12-02', knownOn: '2021-12-06', version: 2, low: 2, group: 'b' },
  { id: 'gone', when: '2021-12-03', knownUntil: '2021-12-06' },
  { id: 'gone', when: '2021-12-03', knownOn: '2021-12-06', knownUntil: '2021-12-06', version: 2 },
]);

describe('what changed', () => {
  const all = {
    added: ['new'],
    redated: ['moved'],
    corrected: ['grown'],
    retracted: ['gone'],
  };
  test.each<[string, string, Ids]>([
    ['2021-12-05', '2021-12-06', all],
    ['2021-12-05', '2021-12-19', all],
    ['2021-12-06', '2021-12-19', none],
    ['2021-12-06', '2021-12-20', { ...none, added: ['later'] }],
    // Known and gone between the two days: it is not news.
    ['2021-12-02', '2021-12-06', { ...all, retracted: [] }],
    ['2021-11-01', '2021-11-30', { ...none, added: ['moved'] }],
  ])('from %s to %s', (since, today, expected) => {
    expect(ids(changesBetween(columns, day(since), day(today)))).toEqual(expected);
  });

  test.each([
    ['first', '2021-12-01..2021-12-04', 'redated'],
    ['last', '2021-12-02..2021-12-05', 'redated'],
    ['no', '2021-12-02..2021-12-04', 'corrected'],
  ] as const)('with another %s day a record is as it should be', (_which, when, kind) => {
    const one = attackColumns([
      { id: 'a', when: '2021-12-02..2021-12-04', knownUntil: '2021-12-08' },
      { id: 'a', when, knownOn: '2021-12-08', version: 2 },
    ]);
    const found = changesBetween(one, day('2021-12-07'), day('2021-12-08'));
    expect(ids(found)).toEqual({ ...none, [kind]: ['a'] });
  });

  test('a record of which three versions came between is there once', () => {
    const one = attackColumns([
      { id: 'a', when: '2021-12-02', knownUntil: '2021-12-04' },
      { id: 'a', when: '2021-12-03', knownOn: '2021-12-04', version: 2, knownUntil: '2021-12-05' },
      { id: 'a', when: '2021-12-02', knownOn: '2021-12-05', version: 3, low: 2 },
    ]);
    const found = changesBetween(one, day('2021-12-03'), day('2021-12-06'));
    expect(found).toEqual({ ...none, corrected: [{ id: 'a', before: 0, after: 2 }] });
  });

  test.each<[string, string, string, Ids]>([
    ['a withdrawal', '2021-12-03', '2021-12-04', { ...none, retracted: ['a'] }],
    ['a withdrawal undone, since it', '2021-12-04', '2021-12-05', { ...none, added: ['a'] }],
    [
      'a withdrawal undone, since before it',
      '2021-12-03',
      '2021-12-05',
      { ...none, corrected: ['a'] },
    ],
    ['a correction undone', '2021-12-05', '2021-12-07', { ...none, corrected: ['a'] }],
  ])('%s is news', (_what, since, today, expected) => {
    const one = attackColumns([
      { id: 'a', when: '2021-12-02', knownUntil: '2021-12-04' },
      { id: 'a', when: '2021-12-02', knownOn: '2021-12-04', knownUntil: '2021-12-04', version: 2 },
      { id: 'a', when: '2021-12-02', knownOn: '2021-12-05', knownUntil: '2021-12-06', version: 3 },
      {
        id: 'a',
        when: '2021-12-02',
        knownOn: '2021-12-06',
        knownUntil: '2021-12-07',
        version: 4,
        low: 9,
      },
      { id: 'a', when: '2021-12-02', knownOn: '2021-12-07', version: 5 },
    ]);
    expect(ids(changesBetween(one, day(since), day(today)))).toEqual(expected);
  });

  test('what comes in late is news of the day on which it was known', () => {
    const late = attackColumns([{ id: 'late', when: '2021-11-20', knownOn: '2021-12-19' }]);
    const between = (since: string, today: string) =>
      ids(changesBetween(late, day(since), day(today)));
    expect(between('2021-12-15', '2021-12-20')).toEqual({ ...none, added: ['late'] });
    expect(between('2021-12-19', '2021-12-20')).toEqual(none);
  });

  test('the rows say which versions were current', () => {
    const { added, corrected, retracted } = changesBetween(
      columns,
      day('2021-12-05'),
      day('2021-12-06'),
    );
    expect(added).toEqual([{ id: 'new', before: -1, after: 1 }]);
    expect(corrected).toEqual([{ id: 'grown', before: 5, after: 6 }]);
    expect(retracted).toEqual([{ id: 'gone', before: 7, after: -1 }]);
  });

  test('asks of no version that is not there', () => {
    const asked: number[] = [];
    changesBetween(columns, day('2021-12-05'), day('2021-12-06'), (row) => {
      asked.push(row);
      return false;
    });
    // The new record, and both versions of those that moved, grew or went.
    expect(asked.sort((one, other) => one - other)).toEqual([1, 3, 4, 5, 6, 7]);
  });

  test.each([
    ['a', ['grown']],
    ['b', ['grown']],
    ['c', []],
  ])('a record belongs where either version passes: %s', (group, expected) => {
    const { actor } = columns.dictionaries;
    const passes = (row: number) => actor[columns.columns.actor[row] ?? -1] === group;
    const changes = changesBetween(columns, day('2021-12-05'), day('2021-12-06'), passes);
    expect(ids(changes)).toEqual({ ...none, corrected: expected });
  });
});

type Version = {
  readonly id: string;
  readonly knownOn: Day;
  readonly knownUntil: Day | null;
  readonly version: number;
  readonly retracted: boolean;
};

/** The same by looking at every record on both days, with no thought for speed. */
function naive<One extends Version>(
  versions: readonly One[],
  counts: (one: One) => boolean,
  daysOf: (one: One) => Attack['occurred'],
  since: Day,
  today: Day,
): Ids {
  const found = { added: [], redated: [], corrected: [], retracted: [] } as Record<
    ChangeKind,
    string[]
  >;
  for (const id of [...new Set(versions.map((one) => one.id))].sort()) {
    const on = (value: Day) =>
      versions.find(
        (one) =>
          one.id === id &&
          counts(one) &&
          isCurrentOn({ correction: null, received: 1, ...one }, value),
      );
    const [before, after] = [on(since), on(today)];
    if (!before && after) found.added.push(id);
    if (before && !after) found.retracted.push(id);
    if (!before || !after || before.version === after.version) continue;
    found[sameRange(daysOf(before), daysOf(after)) ? 'corrected' : 'redated'].push(id);
  }
  return found;
}

describe('any history', () => {
  test('of attacks matches a look at every record on both days', () => {
    fc.assert(
      fc.property(attackHistories, winterDay, winterDay, (versions, since, today) => {
        const position = { revision: 1 };
        const all = withAttackVersions(attackColumns([]), versions, position);
        const counts = ({ background }: Attack) => !background;
        const found = changesBetween(all, since, today);
        expect(ids(found)).toEqual(
          naive(versions, counts, ({ occurred }) => occurred, since, today),
        );
        const named = changeKinds.flatMap((kind) => found[kind].map(({ id }) => id));
        expect(new Set(named).size).toBe(named.length);
        const back = changesBetween(all, today, since);
        expect(ids(back)).toEqual({
          ...ids(found),
          added: ids(found).retracted,
          retracted: ids(found).added,
        });
        expect(ids(changesBetween(all, today, today))).toEqual(none);
      }),
    );
  });

  test('of statements likewise', () => {
    fc.assert(
      fc.property(statementHistories, winterDay, winterDay, (versions, since, today) => {
        const counts = ({ aggregate }: Statement) => !aggregate;
        const found = changesBetween(statementColumnsOf(versions), since, today);
        expect(ids(found)).toEqual(naive(versions, counts, ({ saidOn }) => saidOn, since, today));
      }),
    );
  });
});
