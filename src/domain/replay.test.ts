import { expect, test } from 'vitest';
import { day } from './day';
import { replayStart, steppedDay } from './replay';
import { days } from './testing/columns';

const range = days('2021-11-01..2021-12-30');

test.each([
  ['in the middle', '2021-11-20', '2021-11-20'],
  ['at the first day', '2021-11-01', '2021-11-01'],
  ['at the last day: from the first', '2021-12-30', '2021-11-01'],
  ['beyond the last day: from the first', '2022-01-03', '2021-11-01'],
])('playing begins %s', (_where, today, start) => {
  expect(replayStart(day(today), range)).toBe(start);
});

test.each([
  ['2021-11-20', 1, '2021-11-21'],
  ['2021-11-20', -7, '2021-11-13'],
  ['2021-12-30', 1, '2021-12-30'],
  ['2021-11-02', -7, '2021-11-01'],
  ['2022-01-03', -1, '2021-12-30'],
  ['2021-10-01', 1, '2021-11-01'],
])('%s and %i days more is %s', (today, count, then) => {
  expect(steppedDay(day(today), count, range)).toBe(then);
});
