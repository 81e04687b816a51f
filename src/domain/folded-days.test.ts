import { expect, test } from 'vitest';
import { daysOf } from './day-range';
import { foldedDays } from './folded-days';
import { intervalsOf } from './interval';
import { days } from './testing/columns';

const winter = days('2021-10-01..2022-01-05');

/** Empty on all days of these ranges. */
const emptyOn = (...ranges: string[]) => {
  const empty = new Set(ranges.flatMap((range) => daysOf(days(range))));
  return (intervals: ReturnType<typeof intervalsOf>) =>
    foldedDays(intervals, (position) => {
      const interval = intervals[position];
      return interval !== undefined && daysOf(interval).every((day) => empty.has(day));
    });
};

test('the longest stretch of empty days is folded', () => {
  const folded = emptyOn(
    '2021-10-01..2021-11-18',
    '2021-12-28..2021-12-30',
  )(intervalsOf(winter, 'day'));
  expect(folded).toEqual(days('2021-10-01..2021-11-18'));
});

test('of weeks and months only whole ones are folded', () => {
  const empty = emptyOn('2021-10-01..2021-11-18');
  expect(empty(intervalsOf(winter, 'week'))).toEqual(days('2021-10-01..2021-11-14'));
  expect(empty(intervalsOf(winter, 'month'))).toEqual(days('2021-10-01..2021-10-31'));
});

test.each([
  ['no empty day', []],
  ['nothing but empty days', ['2021-10-01..2022-01-05']],
  ['too few days', ['2021-10-01..2021-10-13']],
  ['no more than a fifth', ['2021-10-01..2021-10-19']],
  ['interrupted', ['2021-10-01..2021-10-15', '2021-10-17..2021-11-02']],
])('%s: nothing is folded', (_what, ranges) => {
  expect(emptyOn(...ranges)(intervalsOf(winter, 'day'))).toBeNull();
});
