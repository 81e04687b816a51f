import { describe, expect, test } from 'vitest';
import { alignedRows } from '../domain/testing/aligned';
import { periodEnds } from './compare-ends';
import { offsetAxis } from './offset-axis';

describe('the ends of a period', () => {
  const axis = offsetAxis({ first: -10, last: 29 }, 434, 26, 426);
  const ends = (period: string, zero: string) =>
    periodEnds(alignedRows([], { period, zero }), 'A', axis, () => 40).map(({ kind, words }) => [
      kind,
      words,
    ]);
  test.each([
    ['as long as the axis', '2021-11-01..2021-12-10', '2021-11-11', []],
    ['shorter', '2021-11-01..2021-11-20', '2021-11-11', [['end', 'A ends']]],
    ['shorter by too little for words', '2021-11-01..2021-12-09', '2021-11-11', [['end', null]]],
    [
      'later and shorter',
      '2021-11-11..2021-11-15',
      '2021-11-11',
      [
        ['begin', 'A begins'],
        ['end', 'A ends'],
      ],
    ],
  ])('%s', (_what, period, zero, expected) => {
    expect(ends(period, zero)).toEqual(expected);
  });
});
