import { describe, expect, test } from 'vitest';
import { day } from '../domain/day';
import { alignedReport, alignedRows } from '../domain/testing/aligned';
import { days } from '../domain/testing/columns';
import {
  alignedDayWords,
  compareLabel,
  cursorWords,
  dayCoverageWords,
  fullDay,
  offsetMark,
  offsetWords,
  periodHead,
  zeroWords,
} from './compare-days';

test.each([
  [0, false, '1', 'day 1'],
  [13, false, '14', 'day 14'],
  [1499, false, '1,500', 'day 1,500'],
  [0, true, 'T', 'T'],
  [-14, true, 'T-14', 'T-14'],
  [3, true, 'T+3', 'T+3'],
])('offset %i, by date %s: %s', (offset, byDate, mark, words) => {
  expect(offsetMark(offset, byDate)).toBe(mark);
  expect(offsetWords(offset, byDate)).toBe(words);
});

test('days and periods carry their year', () => {
  expect(fullDay(day('2021-11-26'))).toBe('Friday, November 26, 2021');
  expect(periodHead(days('2021-11-19..2021-12-27'))).toEqual({
    days: 'November 19–December 27, 2021',
    said: '39 days',
  });
  expect(periodHead(days('2021-12-27'))).toEqual({ days: 'December 27, 2021', said: '1 day' });
  expect(zeroWords('Deadline', day('2021-12-31'))).toBe('T: Deadline, December 31, 2021');
  expect(zeroWords(null, day('2021-12-01'))).toBe('T: its first day, December 1, 2021');
});

test.each([
  ['listed', 'listed'],
  ['stated', 'stated empty'],
  ['selected', 'selected'],
  ['notCovered', 'not covered'],
  ['notYet', 'not covered, not yet'],
] as const)('a day that is %s is called %s', (state, words) => {
  expect(dayCoverageWords(state)).toBe(words);
});

describe('a day in words', () => {
  const aligned = alignedReport({ period: '2021-11-18..2022-01-02' });
  test.each([
    ['stated', 0, 'no attack on record', 'stated empty', []],
    ['listed', 1, '1 attack', 'listed', ['1 from the first day up to here']],
    [
      'that records over several days touch',
      10,
      'at least 2 attacks',
      'listed',
      [
        'at least 3 attacks of November 26–28, 2021: on which of these days is not known',
        '7-day mean 0.6 a day',
        'at least 10 from the first day up to here',
      ],
    ],
    [
      'not covered',
      40,
      'no data',
      'not covered',
      ['7-day mean 1.5 a day', 'at least 34 from the first day up to here'],
    ],
    ['still to come', 44, 'no data', 'not covered, not yet', []],
  ])('%s', (_what, offset, count, coverage, more) => {
    expect(alignedDayWords(aligned, offset)).toMatchObject({ count, coverage, more });
  });
  test('that the period does not have', () => {
    expect(alignedDayWords(aligned, -1)).toBeNull();
    expect(alignedDayWords(aligned, 46)).toBeNull();
  });
  test('of many records over several days names three', () => {
    const rows = Array.from({ length: 9 }, (_, more) => ({
      when: `2021-12-01..2021-12-${10 + more}`,
    }));
    const words = alignedDayWords(alignedRows(rows, { period: '2021-12-01' }), 0);
    expect(words?.more.slice(3, 4)).toEqual(['6 more records of several days']);
  });
});

describe('both periods in words', () => {
  const periods = {
    a: alignedReport({ period: '2021-12-24..2021-12-28', zero: '2021-12-28' }),
    b: alignedReport({ period: '2021-10-01..2021-10-02', zero: '2021-10-03' }),
  };
  test('at the cursor', () => {
    expect(cursorWords(periods, -2, true, 'a')).toBe(
      'T-2; A, Sunday, December 26, 2021: 6 attacks, listed, 7-day mean 1.6 a day, 6 from the first day up to here; B, Friday, October 1, 2021: no data, not covered; Enter opens the attacks of A',
    );
    expect(cursorWords(periods, 9, true, null)).toBe('T+9; A has no such day; B has no such day');
  });
  test('in the name of the chart', () => {
    expect(compareLabel(periods, true)).toBe(
      'Bar chart of attacks by day in two periods, A above B, aligned by their key dates. A, December 24–28, 2021: 7 or 8 attacks on 4 of 5 days counted. B, October 1–2, 2021: no day counted. The button Table shows its figures.',
    );
  });
});
