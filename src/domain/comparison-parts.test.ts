import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { traitFilter } from './attack-trait';
import { comparePeriods } from './comparison';
import { comparedParts, dailyParts, type PartKey } from './comparison-parts';
import { dailyAttacks } from './daily-attacks';
import { day } from './day';
import { type DayRange, daysOf } from './day-range';
import { partFilter, splits } from './split';
import { tallyOf } from './tally';
import { attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { type AttackRow, attackColumns, days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { attackBound, attacksAmong } from './window';

const everything = { group: null, area: null, today: reportDataset.asOf };
const listed = daysOf(days('2021-11-19..2021-12-27'));

function partsOfReport() {
  const comparison = comparePeriods(
    dailyAttacks(tallyOf(reportAttacks, everything).all, listed),
    days('2021-12-14..2021-12-27'),
    days('2021-11-30..2021-12-13'),
  );
  if (comparison.kind !== 'compared') throw new Error('the periods share days');
  return comparedParts(
    dailyParts(reportAttacks, tallyOf(reportAttacks, everything), listed),
    comparison,
  );
}

const nameOf = (key: PartKey) => (typeof key === 'string' ? key : key.value);

test('the report by group, governorate, status and target, most attacks first', () => {
  const rows = partsOfReport().parts.map(({ kind, key, a, b }) => [
    kind,
    nameOf(key),
    a.bound.low,
    b.bound.low,
  ]);
  expect(rows.slice(0, 3)).toEqual([
    ['group', 'ashab-al-kahf', 6, 3],
    ['group', 'katibat-al-sabiqoun', 3, 1],
    ['group', 'qassem-al-jabbareen', 2, 1],
  ]);
  expect(rows).toContainEqual(['group', 'no-claim', 0, 1]);
  expect(rows).toContainEqual(['governorate', 'al-qadisiyah', 9, 4]);
  expect(rows).toContainEqual(['status', 'claimed', 18, 6]);
  expect(rows).toContainEqual(['target', 'convoys', 18, 6]);
});

test('a target that only a later record names has no row, one that is named has the narrower ones too', () => {
  const rows: AttackRow[] = [
    { when: '2021-12-20', target: 'bases' },
    { when: '2021-12-21', target: 'us-forces', knownOn: '2021-12-25' },
  ];
  const columns = attackColumns(rows);
  const targetsOn = (today: string) => {
    const tally = tallyOf(columns, { ...everything, today: day(today) });
    return dailyParts(columns, tally, listed).flatMap(({ kind, key, attacks }) =>
      kind === 'target' ? [[nameOf(key), attacks.low.reduce((sum, low) => sum + low, 0)]] : [],
    );
  };
  expect(targetsOn('2021-12-24')).toEqual([['bases', 1]]);
  expect(targetsOn('2021-12-25')).toEqual([
    ['bases', 1],
    ['us-forces', 2],
  ]);
});

test('the intervals are widened by the number of parts that could be called', () => {
  const { comparisons: looks, level, parts } = partsOfReport();
  const called = parts.filter(({ a, b, isAll }) => a.bound.low + b.bound.low >= 10 && !isAll);
  expect(looks).toBe(called.length);
  expect(level).toBeCloseTo(1 - 0.05 / looks, 12);
  for (const { verdict } of called) expect(verdict).toMatchObject({ level });
});

test('a part with all attacks is no further question', () => {
  const { comparisons: looks, parts } = partsOfReport();
  expect(parts.find(({ key }) => nameOf(key) === 'convoys')).toMatchObject({
    isAll: true,
    verdict: { kind: 'notDistinguishable', level: 0.95 },
  });
  expect(looks).toBe(1);
});

test('a part is counted as the list that it opens', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, winterRange, (rows, filter, a, b) => {
      const columns = attackColumns(rows);
      const covered = daysOf(days('2021-10-20..2022-02-28'));
      const tally = tallyOf(columns, filter);
      const comparison = comparePeriods(dailyAttacks(tally.all, covered), a, b);
      fc.pre(comparison.kind === 'compared');
      if (comparison.kind !== 'compared') return;
      for (const part of comparedParts(dailyParts(columns, tally, covered), comparison).parts) {
        for (const split of splits) {
          const isPart =
            typeof part.key === 'string'
              ? partFilter(columns, split, part.key)
              : traitFilter(columns, part.key);
          const opened = (range: DayRange) =>
            attackBound(columns, attacksAmong(columns, filter, daysOf(range), isPart));
          expect(part.a.bound).toEqual(opened(a));
          expect(part.b.bound).toEqual(opened(b));
        }
      }
    }),
  );
});

test('without an attack in either period there is no part', () => {
  const tally = tallyOf(reportAttacks, everything);
  const comparison = comparePeriods(
    dailyAttacks(tally.all, listed),
    days('2021-12-01..2021-12-04'),
    days('2021-12-05..2021-12-08'),
  );
  if (comparison.kind !== 'compared') throw new Error('the periods share days');
  expect(comparedParts(dailyParts(reportAttacks, tally, listed), comparison)).toEqual({
    parts: [],
    comparisons: 0,
    level: 0.95,
  });
});

describe('parts of two weeks', () => {
  const weeks = { a: days('2021-12-08..2021-12-14'), b: days('2021-12-01..2021-12-07') };
  function partsOf(rows: readonly AttackRow[]) {
    const columns = attackColumns(rows);
    const covered = daysOf(days('2021-12-01..2021-12-14'));
    const tally = tallyOf(columns, everything);
    const comparison = comparePeriods(dailyAttacks(tally.all, covered), weeks.a, weeks.b);
    if (comparison.kind !== 'compared') throw new Error('the weeks share days');
    return comparedParts(dailyParts(columns, tally, covered), comparison);
  }
  const groupsOf = (rows: readonly AttackRow[]) =>
    partsOf(rows)
      .parts.filter(({ kind }) => kind === 'group')
      .map(({ key, a, b }) => [nameOf(key), a.bound.low, b.bound.low]);

  test('a group that attacked in one of the weeks is among them, one that may have too', () => {
    expect(
      groupsOf([
        { when: '2021-12-08', group: 'in-a', low: 3 },
        { when: '2021-12-07', group: 'in-b', low: 2 },
        { when: '2021-12-14..2021-12-16', group: 'perhaps-in-a' },
        { when: '2021-11-29..2021-12-01', group: 'perhaps-in-b' },
        { when: '2021-12-15', group: 'in-neither' },
        { when: '2021-12-14', group: 'perhaps-none', low: 0, high: 0 },
      ]),
    ).toEqual([
      ['in-a', 3, 0],
      ['in-b', 0, 2],
      ['perhaps-in-a', 0, 0],
      ['perhaps-in-b', 0, 0],
    ]);
  });

  test('those with as many are in the order of their ids', () => {
    const rows = ['b', 'a', 'c'].map((group) => ({ when: '2021-12-08', group }));
    expect(groupsOf(rows)).toEqual([
      ['a', 1, 0],
      ['b', 1, 0],
      ['c', 1, 0],
    ]);
  });

  test.each([
    [9, 0],
    [10, 1],
    [11, 1],
  ])('a group with %i attacks in both weeks is %i of the looks', (attacks, looks) => {
    // Every other part has 9 or fewer: two governorates and no target or status in common with them.
    const both: AttackRow[] = [
      {
        when: '2021-12-08',
        low: attacks - 4,
        governorates: ['x'],
        status: 'claimed',
        target: 'bases',
      },
      { when: '2021-12-01', low: 4, governorates: ['y'], status: 'reported', target: 'convoys' },
    ];
    // A part with all attacks would be no look at all.
    const other: AttackRow = {
      when: '2021-12-08',
      group: 'b',
      governorates: ['z'],
      status: 'confirmed',
      target: 'embassy',
    };
    const rows = [...both.map((row) => ({ ...row, group: 'a' })), other];
    expect(partsOf(rows)).toMatchObject({
      comparisons: looks,
      level: 0.95,
    });
  });
});
