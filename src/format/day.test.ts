import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import {
  datedWords,
  dayRangeWords,
  dayWords,
  exactnessWords,
  expectedYear,
  monthDay,
  monthDayShort,
  monthDayYear,
  monthShort,
  monthYear,
  stampDay,
  weekdayMonthDay,
  zoneCity,
} from './day';

describe('a day stays the day it is, wherever the reader sits', () => {
  test.each([
    ['2021-12-30', 'Thu, Dec 30, 2021', 'Thursday, December 30', 'December 30, 2021'],
    ['2022-01-01', 'Sat, Jan 1, 2022', 'Saturday, January 1', 'January 1, 2022'],
    ['2021-03-14', 'Sun, Mar 14, 2021', 'Sunday, March 14', 'March 14, 2021'],
    ['2021-11-07', 'Sun, Nov 7, 2021', 'Sunday, November 7', 'November 7, 2021'],
    ['2020-02-29', 'Sat, Feb 29, 2020', 'Saturday, February 29', 'February 29, 2020'],
    ['1900-01-01', 'Mon, Jan 1, 1900', 'Monday, January 1', 'January 1, 1900'],
    ['2199-12-31', 'Tue, Dec 31, 2199', 'Tuesday, December 31', 'December 31, 2199'],
  ])('%s', (text, stamp, long, full) => {
    expect(stampDay(day(text))).toBe(stamp);
    expect(weekdayMonthDay(day(text))).toBe(long);
    expect(monthDayYear(day(text))).toBe(full);
  });
  test('in parts', () => {
    const value = day('2021-12-27');
    expect([monthDay(value), monthDayShort(value), monthYear(value), monthShort(value)]).toEqual([
      'December 27',
      'Dec 27',
      'December 2021',
      'Dec',
    ]);
  });
});

describe('a range of days', () => {
  test.each([
    ['2021-12-27', {}, 'December 27'],
    ['2021-12-27', { year: true }, 'December 27, 2021'],
    ['2021-12-27', { short: true }, 'Dec 27'],
    ['2021-12-01..2021-12-27', {}, 'December 1–27'],
    ['2021-12-01..2021-12-27', { year: true }, 'December 1–27, 2021'],
    ['2021-12-01..2021-12-27', { short: true }, 'Dec 1–27'],
    ['2021-11-29..2021-12-05', {}, 'November 29–December 5'],
    ['2021-11-29..2021-12-05', { year: true }, 'November 29–December 5, 2021'],
    ['2021-12-27..2022-01-02', {}, 'December 27, 2021–January 2, 2022'],
    ['2021-12-27..2022-01-02', { year: true }, 'December 27, 2021–January 2, 2022'],
    ['2021-12-27..2022-01-02', { short: true }, 'Dec 27, 2021–Jan 2, 2022'],
    ['2020-12-01..2021-12-27', {}, 'December 1, 2020–December 27, 2021'],
  ])('%s %j', (text, options, words) => {
    expect(dayRangeWords(days(text), options)).toBe(words);
  });
});

describe('on a screen of 2021', () => {
  const asOf = day('2021-12-30');
  test.each([
    ['2021-11-01..2021-12-30', 'Dec 27'],
    ['2021-10-01..2022-01-05', 'Dec 27'],
    ['2020-12-01..2021-12-30', 'Dec 27, 2021'],
    ['2012-06-01..2022-01-05', 'Dec 27, 2021'],
  ])('that shows %s, a day of 2021 is "%s"', (span, words) => {
    const options = { short: true, asOf: expectedYear(days(span), asOf) };
    expect(dayWords(day('2021-12-27'), options)).toBe(words);
  });
});

test.each([
  ['2021-12-31', 1, 'December 31, 2021', 'the day is known'],
  ['2021-12-28..2022-01-02', 1, 'December 28, 2021–January 2, 2022', 'the days are known'],
  ['2021-11-26..2021-11-28', 2, 'November 26–28, 2021', 'known to within 3 days'],
  ['2021-06-01..2021-06-30', 4, 'June 2021', 'known to the month'],
  ['2019-12-21..2019-12-31', 4, 'late December 2019', 'known to within 11 days'],
  ['2019-12-11..2019-12-20', 4, 'mid-December 2019', 'known to within 10 days'],
  ['2019-02-01..2019-02-10', 4, 'early February 2019', 'known to within 10 days'],
  ['2019-12-30..2021-12-30', 5, '2019–2021', 'known to within 732 days'],
  ['2021-01-01..2021-12-30', 5, 'January 1–December 30, 2021', 'known to within 364 days'],
  ['2021-11-01..2021-12-30', 5, 'November 1–December 30, 2021', 'known to within 60 days'],
  ['2003-01-01..2003-12-31', 5, '2003', 'known to the year'],
] as const)('%s, of precision %i, is %s: %s', (on, precision, words, exactness) => {
  expect(datedWords(days(on), precision, { year: true })).toBe(words);
  expect(exactnessWords(days(on), precision)).toBe(exactness);
});

test.each([
  ['Asia/Baghdad', 'Baghdad'],
  ['America/New_York', 'New York'],
  ['America/Argentina/Buenos_Aires', 'Buenos Aires'],
  ['UTC', 'UTC'],
])('the city of %s is %s', (zone, city) => {
  expect(zoneCity(zone)).toBe(city);
});

describe('on a page of 2021', () => {
  const asOf = day('2021-12-30');
  test.each([
    ['2021-12-27', 'December 27'],
    ['2020-12-27', 'December 27, 2020'],
    ['2021-12-01..2021-12-27', 'December 1–27'],
    ['2022-01-03..2022-01-09', 'January 3–9, 2022'],
    ['2020-12-27..2021-01-02', 'December 27, 2020–January 2, 2021'],
  ])('%s reads "%s"', (range, words) => {
    expect(dayRangeWords(days(range), { asOf })).toBe(words);
  });

  test('a day of another year has its year', () => {
    expect(dayWords(day('2020-12-27'), { short: true, asOf })).toBe('Dec 27, 2020');
    expect(weekdayMonthDay(day('2020-12-27'), asOf)).toBe('Sunday, December 27, 2020');
    expect(weekdayMonthDay(day('2021-12-27'), asOf)).toBe('Monday, December 27');
  });
});
