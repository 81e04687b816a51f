import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayNumber, weekdayIndex } from './day';
import { daysOf, isWithin, lengthInDays } from './day-range';
import { daysCutOff, intervalAt, intervalStart, intervalsOf, wholeInterval } from './interval';
import { anyUnit, winterRange } from './testing/arbitraries';
import { days } from './testing/columns';

describe('the intervals of a period', () => {
  test.each([
    ['one day', 'day', '2021-12-31', ['2021-12-31']],
    ['days over a year', 'day', '2021-12-31..2022-01-01', ['2021-12-31', '2022-01-01']],
    ['a day by week', 'week', '2021-12-30', ['2021-12-30']],
    ['a Monday by week', 'week', '2021-12-27', ['2021-12-27']],
    ['days of one week by week', 'week', '2021-12-28..2021-12-30', ['2021-12-28..2021-12-30']],
    ['a whole week', 'week', '2021-12-27..2022-01-02', ['2021-12-27..2022-01-02']],
    [
      'weeks over a clock change',
      'week',
      '2021-11-01..2021-11-14',
      ['2021-11-01..2021-11-07', '2021-11-08..2021-11-14'],
    ],
    [
      'months of different length, of which the first and the last are cut',
      'month',
      '2021-01-31..2021-04-01',
      ['2021-01-31', '2021-02-01..2021-02-28', '2021-03-01..2021-03-31', '2021-04-01'],
    ],
    ['a February of a leap year', 'month', '2020-02-01..2020-02-29', ['2020-02-01..2020-02-29']],
    [
      'months over a year',
      'month',
      '2021-12-31..2022-01-31',
      ['2021-12-31', '2022-01-01..2022-01-31'],
    ],
    ['the first day of all', 'month', '1900-01-01', ['1900-01-01']],
    ['the last month of all', 'month', '2199-12-01..2199-12-31', ['2199-12-01..2199-12-31']],
  ] as const)('%s', (_what, unit, period, intervals) => {
    expect(intervalsOf(days(period), unit)).toEqual(intervals.map(days));
  });

  test('a period that ends before it begins has none', () => {
    const { start, end } = days('2021-12-01..2021-12-31');
    expect(intervalsOf({ start: end, end: start }, 'day')).toEqual([]);
  });

  test('have each day of the period once and no other, and only the ends are cut', () => {
    fc.assert(
      fc.property(winterRange, anyUnit, (period, unit) => {
        const intervals = intervalsOf(period, unit);
        expect(intervals.flatMap(daysOf)).toEqual(daysOf(period));
        intervals.forEach((interval, position) => {
          const whole = wholeInterval(interval.start, unit);
          expect(isWithin(interval, whole)).toBe(true);
          expect(daysCutOff(interval, unit)).toBe(lengthInDays(whole) - lengthInDays(interval));
          if (position > 0) expect(interval.start).toBe(whole.start);
          if (position < intervals.length - 1) expect(interval.end).toBe(whole.end);
        });
      }),
    );
  });
});

test.each([
  ['2021-12-27..2022-01-02', 'week', 0],
  ['2021-12-08..2021-12-10', 'week', 4],
  ['2021-12-08..2021-12-10', 'month', 28],
  ['2021-12-01..2021-12-31', 'month', 0],
  ['2021-12-08', 'day', 0],
] as const)('%s lacks days of its %s: %i', (range, unit, missing) => {
  expect(daysCutOff(days(range), unit)).toBe(missing);
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
