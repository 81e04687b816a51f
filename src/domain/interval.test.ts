import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, dayNumber, weekdayIndex } from './day';
import { isWithin, overlaps } from './day-range';
import { intervalAt, intervalStart, intervalsOf } from './interval';
import { anyUnit, winterRange } from './testing/arbitraries';
import { days } from './testing/columns';

describe('the intervals of a period', () => {
  test.each([
    ['one day', 'day', '2021-12-31', ['2021-12-31']],
    ['days over a year', 'day', '2021-12-31..2022-01-01', ['2021-12-31', '2022-01-01']],
    ['a day by week', 'week', '2021-12-30', ['2021-12-27..2022-01-02']],
    ['a Monday by week', 'week', '2021-12-27', ['2021-12-27..2022-01-02']],
    ['a Sunday by week', 'week', '2022-01-02', ['2021-12-27..2022-01-02']],
    [
      'weeks over a clock change',
      'week',
      '2021-11-07..2021-11-08',
      ['2021-11-01..2021-11-07', '2021-11-08..2021-11-14'],
    ],
    [
      'months of different length',
      'month',
      '2021-01-31..2021-04-01',
      [
        '2021-01-01..2021-01-31',
        '2021-02-01..2021-02-28',
        '2021-03-01..2021-03-31',
        '2021-04-01..2021-04-30',
      ],
    ],
    ['a February of a leap year', 'month', '2020-02-29', ['2020-02-01..2020-02-29']],
    [
      'months over a year',
      'month',
      '2021-12-31..2022-01-01',
      ['2021-12-01..2021-12-31', '2022-01-01..2022-01-31'],
    ],
    ['the first month of all', 'month', '1900-01-01', ['1900-01-01..1900-01-31']],
    ['the last month of all', 'month', '2199-12-31', ['2199-12-01..2199-12-31']],
  ] as const)('%s', (_what, unit, period, intervals) => {
    expect(intervalsOf(days(period), unit)).toEqual(intervals.map(days));
  });

  test('a period that ends before it begins has none', () => {
    const { start, end } = days('2021-12-01..2021-12-31');
    expect(intervalsOf({ start: end, end: start }, 'day')).toEqual([]);
  });

  test('follow each other without gap, have the period inside, and each has a day of it', () => {
    fc.assert(
      fc.property(winterRange, anyUnit, (period, unit) => {
        const intervals = intervalsOf(period, unit);
        const [first, last] = [intervals.at(0), intervals.at(-1)];
        if (!first || !last) throw new Error('no interval');
        expect(isWithin(period, { start: first.start, end: last.end })).toBe(true);
        expect(intervals.every((interval) => overlaps(interval, period))).toBe(true);
        intervals.slice(1).forEach(({ start }, before) => {
          expect(start).toBe(addDays(intervals[before]?.end ?? start, 1));
        });
      }),
    );
  });
});

test('an interval begins on a Monday, or on the first of a month', () => {
  fc.assert(
    fc.property(winterRange, ({ start }) => {
      const number = dayNumber(start);
      expect(intervalStart(number, 'day')).toBe(number);
      expect(weekdayIndex(intervalStart(number, 'week'))).toBe(0);
      expect(number - intervalStart(number, 'week')).toBeLessThan(7);
      expect(intervalStart(number, 'month')).toBe(dayNumber(days(`${start.slice(0, 7)}-01`).start));
    }),
  );
});

describe('the interval of a day', () => {
  const weeks = intervalsOf(days('2021-12-20..2022-01-09'), 'week');
  test.each([
    ['2021-12-19', -1],
    ['2021-12-20', 0],
    ['2021-12-26', 0],
    ['2021-12-27', 1],
    ['2022-01-01', 1],
    ['2022-01-09', 2],
    ['2022-01-10', -1],
  ])('%s: %i', (text, position) => {
    expect(intervalAt(weeks, dayNumber(days(text).start))).toBe(position);
  });
});
