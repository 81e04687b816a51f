import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { zero } from './bound';
import { addDays, type Day, day, dayNumber } from './day';
import { daysOf } from './day-range';
import { overlapWith } from './day-runs';
import { frequency, intervalBound } from './frequency';
import { partFilter, splitSeries } from './split';
import { anySplit, attackFilters, attackRows, winterDay, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { attackBound, attacksAmong } from './window';

const all = { group: null, area: null, today: day('2022-12-31') };
const fitOf = (among: readonly Day[], when: string) => {
  const { start, end } = days(when);
  return overlapWith(among)(dayNumber(start), dayNumber(end));
};

describe('a record among December 1-3 and 8-9', () => {
  const among = [
    ...daysOf(days('2021-12-08..2021-12-09')),
    ...daysOf(days('2021-12-01..2021-12-03')),
  ];
  test.each([
    ['2021-12-02', 'within'],
    ['2021-12-01..2021-12-03', 'within'],
    ['2021-12-08..2021-12-09', 'within'],
    ['2021-11-30..2021-12-01', 'overlapping'],
    ['2021-12-03..2021-12-04', 'overlapping'],
    ['2021-12-03..2021-12-08', 'overlapping'],
    ['2021-11-01..2021-12-31', 'overlapping'],
    ['2021-12-09..2022-01-09', 'overlapping'],
    ['2021-12-04..2021-12-07', null],
    ['2021-11-30', null],
    ['2021-12-10', null],
  ])('%s: %s', (when, expected) => {
    expect(fitOf(among, when)).toBe(expected);
    expect(fitOf([...among, ...among], when)).toBe(expected);
  });
});

test('among no days there is nothing', () => {
  expect(fitOf([], '2021-12-01')).toBeNull();
});

test('any set of days agrees with looking at each day', () => {
  fc.assert(
    fc.property(fc.array(winterDay), winterRange, (among, range) => {
      const own = daysOf(range);
      const shared = own.filter((one) => among.includes(one)).length;
      const expected = shared === 0 ? null : shared === own.length ? 'within' : 'overlapping';
      expect(fitOf(among, `${range.start}..${range.end}`)).toBe(expected);
    }),
  );
});

describe('the bound of attacks', () => {
  const columns = attackColumns([
    { when: '2021-12-01', low: 2, high: 3 },
    { when: '2021-12-02..2021-12-04', low: 1, high: 1 },
    { when: '2021-12-06', low: 1, high: null },
  ]);
  test.each([
    ['what lies inside', '2021-12-01', { low: 2, high: 3 }],
    ['what touches counts at most', '2021-12-01..2021-12-02', { low: 2, high: 4 }],
    ['both', '2021-12-01..2021-12-05', { low: 3, high: 4 }],
    ['without upper bound', '2021-12-01..2021-12-06', { low: 4, high: null }],
    ['a day without a record', '2021-12-05', zero],
  ])('%s', (_what, window, bound) => {
    expect(attackBound(columns, attacksAmong(columns, all, daysOf(days(window))))).toEqual(bound);
  });
  test('of no hits is zero', () => {
    expect(attackBound(columns, [])).toEqual(zero);
  });
});

test('over any days it is the bound of the chart, part by part and in all', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, anySplit, (rows, filter, range, split) => {
      const columns = attackColumns(rows);
      const series = splitSeries(columns, split);
      const among = daysOf(range);
      const counts = frequency(columns, filter, [range], series);
      const hits = attacksAmong(columns, filter, among);
      expect(attackBound(columns, hits)).toEqual(intervalBound(counts, 0));
      const parts = series.keys.map((key) =>
        attacksAmong(columns, filter, among, partFilter(columns, series.split, key)),
      );
      expect(parts.flat().toSorted((a, b) => a.row - b.row)).toEqual(hits);
    }),
  );
});

test('a part that the split does not have is empty', () => {
  const columns = attackColumns([{ when: '2021-12-01', group: 'a' }]);
  const series = splitSeries(columns, 'group');
  const among = [day('2021-12-01'), addDays(day('2021-12-01'), 1)];
  expect(attacksAmong(columns, all, among, partFilter(columns, series.split, 'nobody'))).toEqual(
    [],
  );
});
