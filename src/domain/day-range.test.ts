import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day } from './day';
import {
  daysOf,
  enclosingRange,
  intersection,
  isWithin,
  lengthInDays,
  overlaps,
  sameRange,
} from './day-range';
import { anyRange, winterRange } from './testing/arbitraries';
import { days } from './testing/columns';

describe('two ranges', () => {
  test.each([
    [
      'the same',
      '2021-11-26..2021-11-28',
      '2021-11-26..2021-11-28',
      true,
      '2021-11-26..2021-11-28',
    ],
    ['one day of it', '2021-11-27', '2021-11-26..2021-11-28', true, '2021-11-27'],
    ['its first day', '2021-11-26', '2021-11-26..2021-11-28', true, '2021-11-26'],
    ['its last day', '2021-11-28', '2021-11-26..2021-11-28', true, '2021-11-28'],
    ['over the start', '2021-11-20..2021-11-26', '2021-11-26..2021-11-28', false, '2021-11-26'],
    ['over the end', '2021-11-28..2021-12-02', '2021-11-26..2021-11-28', false, '2021-11-28'],
    [
      'around it',
      '2021-11-25..2021-11-29',
      '2021-11-26..2021-11-28',
      false,
      '2021-11-26..2021-11-28',
    ],
    ['the day before', '2021-11-25', '2021-11-26..2021-11-28', false, null],
    ['the day after', '2021-11-29', '2021-11-26..2021-11-28', false, null],
  ])('%s', (_what, a, b, inside, shared) => {
    expect(isWithin(days(a), days(b))).toBe(inside);
    expect(overlaps(days(a), days(b))).toBe(shared !== null);
    expect(intersection(days(a), days(b))).toEqual(shared === null ? null : days(shared));
  });
});

test.each([
  ['all days', '2021-11-26..2021-11-28', true],
  ['the first only', '2021-11-26..2021-11-27', false],
  ['the last only', '2021-11-27..2021-11-28', false],
  ['none', '2021-11-25..2021-11-29', false],
])('ranges with the same ends: %s', (_what, other, same) => {
  expect(sameRange(days('2021-11-26..2021-11-28'), days(other))).toBe(same);
  expect(sameRange(days(other), days('2021-11-26..2021-11-28'))).toBe(same);
});

test('first and last of some days, or none', () => {
  expect(enclosingRange(daysOf(days('2021-11-26..2021-11-28')))).toEqual(
    days('2021-11-26..2021-11-28'),
  );
  expect(enclosingRange([day('2021-11-26')])).toEqual(days('2021-11-26'));
  expect(enclosingRange([])).toBeNull();
});

test.each([
  ['2021-12-31', 1],
  ['2021-12-31..2022-01-03', 4],
  ['2020-02-28..2020-03-01', 3],
  ['2021-11-01..2021-11-30', 30],
  ['1900-01-01..2199-12-31', 109_573],
])('%s is %i days long', (text, count) => {
  expect(lengthInDays(days(text))).toBe(count);
});

test('the days of a range are all of them, in order', () => {
  expect(daysOf(days('2021-12-31..2022-01-02'))).toEqual([
    '2021-12-31',
    '2022-01-01',
    '2022-01-02',
  ]);
});

test('touching and intersection do not depend on the order, and agree with the days', () => {
  fc.assert(
    fc.property(winterRange, winterRange, (a, b) => {
      const shared = daysOf(a).filter((one) => daysOf(b).includes(one));
      const common = intersection(a, b);
      expect(intersection(b, a)).toEqual(common);
      expect(overlaps(a, b)).toBe(shared.length > 0);
      expect(common ? daysOf(common) : []).toEqual(shared);
      expect(isWithin(a, b)).toBe(shared.length === lengthInDays(a));
      expect(sameRange(a, b)).toBe(isWithin(a, b) && isWithin(b, a));
    }),
  );
});

test('a range has as many days as its length', () => {
  fc.assert(
    fc.property(anyRange, (range) => {
      expect(lengthInDays(range)).toBeGreaterThan(0);
      expect(isWithin({ start: range.start, end: range.start }, range)).toBe(true);
    }),
  );
});
