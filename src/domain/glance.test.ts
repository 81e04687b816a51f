import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoverageSpan } from './coverage';
import { type Day, day } from './day';
import { daysOf, enclosingRange } from './day-range';
import { findings } from './finding';
import { frequency, intervalBound } from './frequency';
import {
  attackTargets,
  latestAttacks,
  listedAttacks,
  recentAttacks,
  recentWindows,
  withMostClaims,
} from './glance';
import { intervalsOf } from './interval';
import { splitSeries } from './split';
import { attackFilters, attackRows, statementRows, winterDay } from './testing/arbitraries';
import {
  type AttackRow,
  attackColumns,
  days,
  type StatementRow,
  statementColumns,
} from './testing/columns';
import { span } from './testing/dataset';
import { threatBound, threatsAmong } from './threats';
import { attacksAmong } from './window';

const today = day('2021-12-30');
const all = { group: null, area: null, today };
const december = [span('2021-12-01..2021-12-31', 'listed')];
const gappy: readonly CoverageSpan[] = [
  span('2021-11-01..2021-11-20', 'listed'),
  span('2021-11-21..2021-11-30', 'stated'),
  span('2021-12-03..2022-01-31', 'listed'),
];

describe('the last covered days and those before', () => {
  test.each([
    ['nothing covered', [], '2021-12-30', [], []],
    ['nothing yet', december, '2021-11-30', [], []],
    ['nothing before', december, '2021-12-03', ['2021-12-01..2021-12-03'], []],
    [
      'fewer before',
      december,
      '2021-12-10',
      ['2021-12-04..2021-12-10'],
      ['2021-12-01..2021-12-03'],
    ],
    [
      'cut at today',
      december,
      '2021-12-30',
      ['2021-12-24..2021-12-30'],
      ['2021-12-17..2021-12-23'],
    ],
    [
      'across a gap',
      gappy,
      '2021-12-05',
      ['2021-11-17..2021-11-20', '2021-12-03..2021-12-05'],
      ['2021-11-10..2021-11-16'],
    ],
    [
      'today in the gap',
      gappy,
      '2021-12-01',
      ['2021-11-14..2021-11-20'],
      ['2021-11-07..2021-11-13'],
    ],
  ])('%s', (_what, spans, on, recent, before) => {
    expect(recentWindows(spans, ['listed'], day(on), 7)).toEqual({
      recent: recent.flatMap((text) => daysOf(days(text))),
      before: before.flatMap((text) => daysOf(days(text))),
    });
  });
});

test('a record over the border of the two windows is certain in neither', () => {
  const columns = attackColumns([{ when: '2021-12-23..2021-12-24', low: 2 }]);
  const { recent, before } = recentAttacks(columns, all, december);
  expect([recent.bound, before.bound]).toEqual([
    { low: 0, high: 2 },
    { low: 0, high: 2 },
  ]);
});

test('neither stated nor selected days count for attacks', () => {
  const stated = [span('2021-12-01..2021-12-31', 'stated')];
  const selected = [span('2021-12-01..2021-12-31', 'selected')];
  expect(recentAttacks(attackColumns([]), all, stated).recent.days).toEqual([]);
  expect(recentAttacks(attackColumns([]), all, selected).recent.days).toEqual([]);
});

describe('the most active group', () => {
  const when = '2021-12-05';
  test.each<[string, AttackRow[], string[]]>([
    ['no record', [], []],
    ['no claim', [{ when, low: 5 }], []],
    ['nothing certain', [{ when, group: 'a', low: 0, high: 3 }], []],
    ['outside the listed days', [{ when: '2021-11-30', group: 'a' }], []],
    ['after today', [{ when: '2021-12-31', knownOn: '2021-12-30', group: 'a' }], []],
    [
      'by what is certain',
      [
        { when, group: 'a', low: 2 },
        { when, group: 'b', low: 1, high: 9 },
      ],
      ['a'],
    ],
    [
      'a tie is all of them, by id',
      [{ when, group: 'b' }, { when, group: 'a' }, { when }],
      ['a', 'b'],
    ],
  ])('%s', (_what, rows, groups) => {
    const columns = attackColumns(rows);
    const { days } = listedAttacks(columns, all, december);
    expect(withMostClaims(columns, all, days).map(({ id }) => id)).toEqual(groups);
  });
  test('is compared with all attacks, also those without a claim', () => {
    const columns = attackColumns([{ when, group: 'a' }, { when }]);
    const { days, bound } = listedAttacks(columns, all, december);
    expect(withMostClaims(columns, all, days)).toEqual([{ id: 'a', bound: { low: 1, high: 1 } }]);
    expect(bound).toEqual({ low: 2, high: 2 });
  });
});

describe('the latest attacks', () => {
  test.each<[string, AttackRow[], string | undefined, readonly number[]]>([
    ['none', [], undefined, []],
    [
      'a range counts from its first day',
      [{ when: '2021-12-05' }, { when: '2021-12-01..2021-12-09' }],
      '2021-12-05',
      [0],
    ],
    [
      'a range stays a range',
      [{ when: '2021-12-01' }, { when: '2021-12-03..2021-12-06' }],
      '2021-12-03..2021-12-06',
      [1],
    ],
    [
      'a tie is all of them, what was received last first',
      [{ when: '2021-12-05' }, { when: '2021-12-02' }, { when: '2021-12-05' }],
      '2021-12-05',
      [2, 0],
    ],
    [
      'not what became known later',
      [{ when: '2021-12-05', knownOn: '2021-12-31' }, { when: '2021-12-02' }],
      '2021-12-02',
      [1],
    ],
  ])('%s', (_what, rows, on, found) => {
    const latest = latestAttacks(attackColumns(rows), all);
    expect(latest?.range).toEqual(on && days(on));
    expect(latest?.rows ?? []).toEqual(found);
  });
});

test.each([
  [[], null],
  [['2021-12-05'], '2021-12-05'],
  [['2021-12-05', '2021-12-09'], '2021-12-05..2021-12-09'],
])('the enclosing of %j is %s', (texts, enclosing) => {
  expect(enclosingRange(texts.map(day))).toEqual(enclosing === null ? null : days(enclosing));
});

/** Everything that is said of attacks and threats, with ids in place of row numbers. */
function everythingSaid(
  rows: readonly AttackRow[],
  said: readonly StatementRow[],
  on: Day,
  range = gappy,
) {
  const attacks = attackColumns(rows);
  const filter = { ...all, today: on };
  const intervals = intervalsOf(days('2021-11-01..2022-01-31'), 'week');
  const counts = frequency(attacks, filter, intervals, splitSeries(attacks, 'none'));
  const idsOf = (found: readonly number[]) => found.map((row) => attacks.columns.id[row]);
  const listed = listedAttacks(attacks, filter, range);
  return {
    recent: recentAttacks(attacks, filter, range),
    threats: threatBound(
      threatsAmong(
        statementColumns(said),
        { organisation: null, today: on },
        daysOf(days('2021-11-01..2022-01-31')),
      ),
    ),
    listed,
    active: withMostClaims(attacks, filter, listed.days),
    targets: attackTargets(attacks, filter, listed.days),
    latest: idsOf(latestAttacks(attacks, filter)?.rows ?? []),
    findings: findings(attacks, filter, range, days('2021-11-01..2022-01-31')),
    among: idsOf(
      attacksAmong(attacks, filter, daysOf(days('2021-11-01..2022-01-31'))).map(({ row }) => row),
    ),
    bounds: intervals.map((_, position) => intervalBound(counts, position)),
  };
}

const named = <Row>(rows: readonly Row[]) => rows.map((row, n) => ({ ...row, id: `id${n}` }));

test('targets are told with the most certain attacks first, also one that may have had none', () => {
  const columns = attackColumns([
    { when: '2021-12-20', target: 'convoys' },
    { when: '2021-12-19..2021-12-21', target: 'embassy' },
    { when: '2021-12-20', target: 'bases', low: 2, high: 3 },
    { when: '2021-12-22', target: 'forces-in-kuwait' },
  ]);
  expect(attackTargets(columns, all, [day('2021-12-20')])).toEqual([
    { target: 'bases', bound: { low: 2, high: 3 } },
    { target: 'convoys', bound: { low: 1, high: 1 } },
    { target: 'embassy', bound: { low: 0, high: 1 } },
  ]);
});

test('targets with as many attacks are in the order of their names, whichever came in first', () => {
  const rows = (['us-forces', 'bases'] as const).map((target) => ({ when: '2021-12-20', target }));
  const found = attackTargets(attackColumns(rows), all, [day('2021-12-20')]);
  expect(found.map(({ target }) => target)).toEqual(['bases', 'us-forces']);
});

test('what became known after today is in nothing that is said', () => {
  fc.assert(
    fc.property(attackRows, statementRows, winterDay, (rows, said, on) => {
      const known = (row: { knownOn?: string }) => (row.knownOn ?? '') <= on;
      const [attacks, statements] = [named(rows), named(said)];
      expect(everythingSaid(attacks, statements, on)).toEqual(
        everythingSaid(attacks.filter(known), statements.filter(known), on),
      );
    }),
  );
});

test('no day after today is counted, and the two windows never share one', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, (rows, filter) => {
      const { recent, before } = recentAttacks(attackColumns(rows), filter, gappy);
      expect([...before.days, ...recent.days]).toEqual(
        [...new Set([...before.days, ...recent.days])].toSorted(),
      );
      expect(recent.days.every((one) => one <= filter.today)).toBe(true);
    }),
  );
});
