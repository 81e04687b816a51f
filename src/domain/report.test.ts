import { describe, expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { day } from './day';
import { daysOf, lengthInDays } from './day-range';
import { findings } from './finding';
import { frequency, intervalBound, spanningRecords } from './frequency';
import { latestAttacks, listedAttacks, recentAttacks, withMostClaims } from './glance';
import { type IntervalUnit, intervalsOf, wholeInterval } from './interval';
import { minSeparateAttacks, overlappingAttacks } from './overlaps';
import { splitSeries } from './split';
import { days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { attackBound, attacksAmong } from './window';

/* What the report says, counted by hand, against what the arithmetic makes of it. */

const asOf = (today: string): AttackFilter => ({
  group: null,
  area: null,
  today: day(today),
});
const whole = asOf('2021-12-30');
const { attacks: spans } = reportDataset.coverage;
const boundOf = (window: string, filter = whole) =>
  attackBound(reportAttacks, attacksAmong(reportAttacks, filter, daysOf(days(window))));

describe('how many attacks the report lists', () => {
  test.each([
    ['in all', '2021-11-19..2021-12-27', { low: 34, high: null }],
    ['December', '2021-12-01..2021-12-27', { low: 23, high: 24 }],
    ['November', '2021-11-19..2021-11-30', { low: 11, high: null }],
    ['the last seven listed days', '2021-12-21..2021-12-27', { low: 12, high: 13 }],
    ['the seven before', '2021-12-14..2021-12-20', { low: 6, high: 6 }],
    ['the week of November 22', '2021-11-22..2021-11-28', { low: 7, high: null }],
    ['the six of December 26', '2021-12-26', { low: 6, high: 6 }],
    ['the double operation', '2021-12-27', { low: 1, high: 2 }],
    ['a day that a range may fall on', '2021-11-27', { low: 0, high: null }],
    ['a listed day without a record', '2021-12-24', { low: 0, high: 0 }],
    ['days before the list', '2021-11-01..2021-11-18', { low: 0, high: 0 }],
  ])('%s, %s', (_what, window, bound) => {
    expect(boundOf(window)).toEqual(bound);
  });

  test.each<[IntervalUnit, string, { low: number; high: number | null }]>([
    ['day', '2021-12-26', { low: 6, high: 6 }],
    ['week', '2021-11-22', { low: 7, high: null }],
    ['month', '2021-12-01', { low: 23, high: 24 }],
  ])('and the bar of a %s says the same', (unit, start, bound) => {
    const intervals = [wholeInterval(day(start), unit)];
    const series = splitSeries(reportAttacks, 'group');
    expect(intervalBound(frequency(reportAttacks, whole, intervals, series), 0)).toEqual(bound);
  });

  test('the attacks of November 26-28 are one bracket by day, and none by week', () => {
    const series = splitSeries(reportAttacks, 'group');
    const gathered = (unit: IntervalUnit) => {
      const intervals = intervalsOf(days('2021-11-01..2021-12-31'), unit);
      const counts = frequency(reportAttacks, whole, intervals, series);
      return spanningRecords(counts, reportAttacks, series);
    };
    const range = days('2021-11-26..2021-11-28');
    expect(gathered('day')).toEqual([
      { range, bound: { low: 3, high: null }, part: 0, records: 3 },
    ]);
    expect(gathered('week')).toEqual([]);
  });
});

test('a day goes back to what was known on it', () => {
  expect(boundOf('2021-12-14', asOf('2021-12-14'))).toEqual({ low: 1, high: 1 });
  expect(boundOf('2021-12-14', asOf('2021-12-15'))).toEqual({ low: 2, high: 2 });
});

describe('the finding', () => {
  test.each([
    [
      'of the whole',
      '2021-12-30',
      '2021-10-01..2022-01-05',
      [
        ['2021-12-01..2021-12-27', 23, 24],
        ['2021-11-19..2021-11-30', 11, null],
      ],
    ],
    [
      'as of December 9',
      '2021-12-09',
      '2021-12-01..2022-01-05',
      [['2021-12-01..2021-12-09', 1, 1]],
    ],
    ['of a period inside the list', '2021-12-30', '2021-12-26', [['2021-12-26', 6, 6]]],
    ['of a period before the list', '2021-12-30', '2021-10-01..2021-11-18', []],
    ['of a period after today', '2021-12-30', '2022-01-01..2022-01-31', []],
    ['as of a day before the list', '2021-11-18', '2021-10-01..2022-01-05', []],
  ] as const)('%s', (_what, today, period, expected) => {
    expect(findings(reportAttacks, asOf(today), spans, days(period))).toEqual(
      expected.map(([range, low, high]) => ({
        range: days(range),
        days: lengthInDays(days(range)),
        bound: { low, high },
        stillComingIn: 0,
      })),
    );
  });
});

describe('at a glance', () => {
  test('the last seven listed days against the seven before', () => {
    const { recent, before } = recentAttacks(reportAttacks, whole, spans);
    expect(recent).toEqual({
      days: daysOf(days('2021-12-21..2021-12-27')),
      bound: { low: 12, high: 13 },
      stillComingIn: 0,
    });
    expect(before).toEqual({
      days: daysOf(days('2021-12-14..2021-12-20')),
      bound: { low: 6, high: 6 },
      stillComingIn: 0,
    });
  });
  test('the most active group', () => {
    const listed = listedAttacks(reportAttacks, whole, spans);
    expect(withMostClaims(reportAttacks, whole, listed.days)).toEqual([
      { id: 'ashab-al-kahf', bound: { low: 15, high: null } },
    ]);
    expect(listed.bound).toEqual({ low: 34, high: null });
    expect(listed.days).toEqual(daysOf(days('2021-11-19..2021-12-27')));
  });
  test.each([
    ['2021-12-30', '2021-12-27', 1],
    ['2021-12-26', '2021-12-26', 6],
    ['2021-12-25', '2021-12-23', 1],
    ['2021-11-20', '2021-11-19', 1],
    ['2021-11-28', '2021-11-28', 2],
  ])('the latest attacks as of %s are of %s: %i', (today, latest, count) => {
    const found = latestAttacks(reportAttacks, asOf(today));
    expect(found?.range).toEqual(days(latest));
    expect(found?.rows).toHaveLength(count);
  });
});

test.each([
  ['2021-12-30', 9, 29],
  ['2021-12-27', 9, 29],
  ['2021-12-14', 5, 14],
  ['2021-12-15', 7, 14],
  ['2021-11-27', 0, 5],
  ['2021-11-18', 0, 0],
])(
  'as of %s %i records may be doubles and %i attacks at least are separate',
  (today, records, attacks) => {
    expect(overlappingAttacks(reportAttacks, day(today))).toHaveLength(records);
    expect(minSeparateAttacks(reportAttacks, { group: null, area: null, today: day(today) })).toBe(
      attacks,
    );
  },
);
