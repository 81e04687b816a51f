import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  day,
  dayFromNumber,
  dayNumber,
  daysBetween,
  earlier,
  later,
  parseDay,
  weekdayIndex,
} from './day';
import { anyDay } from './testing/arbitraries';

test('the reader of these tests sits in New York', () => {
  expect(process.env.TZ).toBe('America/New_York');
});

describe('what is a day', () => {
  test.each([
    '2021-12-31',
    '1900-01-01',
    '2199-12-31',
    '2020-02-29',
    '2000-02-29',
    '2021-03-14',
    '2021-11-07',
  ])('%s', (text) => {
    expect(parseDay(text)).toBe(text);
    expect(day(text)).toBe(text);
  });
});

describe('what is not a day', () => {
  test.each([
    ['a day that no calendar has', '2021-02-30'],
    ['February 29 of a common year', '2021-02-29'],
    ['February 29 of a century without it', '2100-02-29'],
    ['a month 13', '2021-13-01'],
    ['a month 0', '2021-00-10'],
    ['a day 0', '2021-12-00'],
    ['the day before the first', '1899-12-31'],
    ['the day after the last', '2200-01-01'],
    ['a year that Date takes for 1999', '0099-01-01'],
    ['nothing', ''],
    ['one digit', '2021-1-1'],
    ['five digits', '12021-01-01'],
    ['a time behind it', '2021-12-31T00:00:00Z'],
    ['a space before it', ' 2021-12-31'],
    ['a new line behind it', '2021-12-31\n'],
    ['other digits', '２０２１-12-31'],
    ['another order', '31-12-2021'],
  ])('%s', (_what, text) => {
    expect(parseDay(text)).toBeNull();
    expect(() => day(text)).toThrow(RangeError);
  });
});

describe('days between', () => {
  test.each([
    ['2021-12-06', '2021-12-31', 25],
    ['2021-12-31', '2021-12-31', 0],
    ['2022-01-01', '2021-12-31', -1],
    ['2020-02-28', '2020-03-01', 2],
    ['2021-02-28', '2021-03-01', 1],
    ['2021-11-06', '2021-11-08', 2],
    ['2021-03-13', '2021-03-15', 2],
    ['1969-12-31', '1970-01-01', 1],
    ['1900-01-01', '2199-12-31', 109_572],
  ])('from %s to %s: %i', (from, to, count) => {
    expect(daysBetween(day(from), day(to))).toBe(count);
    expect(addDays(day(from), count)).toBe(to);
    expect(addDays(day(to), -count)).toBe(from);
  });
});

test('1970-01-01 is day 0, and the numbers before it are negative', () => {
  expect(dayNumber(day('1970-01-01'))).toBe(0);
  expect(dayNumber(day('1969-12-31'))).toBe(-1);
});

test('every day survives its number, is valid, and keeps its order', () => {
  fc.assert(
    fc.property(anyDay, anyDay, (a, b) => {
      expect(dayFromNumber(dayNumber(a))).toBe(a);
      expect(parseDay(a)).toBe(a);
      expect(a < b).toBe(dayNumber(a) < dayNumber(b));
      expect([earlier(a, b), later(a, b)]).toEqual([a, b].sort());
    }),
  );
});

test.each([
  ['2021-12-27', 0],
  ['2021-12-28', 1],
  ['2022-01-02', 6],
  ['1970-01-01', 3],
  ['1969-12-28', 6],
  ['1900-01-01', 0],
  ['2199-12-31', 1],
])('%s is weekday %i, counted from Monday', (text, index) => {
  expect(weekdayIndex(dayNumber(day(text)))).toBe(index);
});
