import { expect, test } from 'vitest';
import { day } from '../domain/day';
import { days } from '../domain/testing/columns';
import { followedNotes } from './threats-and-attacks-notes';

test.each([
  [1, '2021-11-19', 'one listed day, November 19'],
  [20, '2021-11-19..2021-12-08', 'the 20 listed days of November 19–December 8'],
])('what %i listed days are called', (listed, range, words) => {
  const found = {
    kind: 'tooFew',
    range: days(range),
    listed,
    threats: 0,
    leftOut: { spanning: 0, notListed: 0 },
  } as const;
  expect(followedNotes(found, day('2021-12-30'), null)).toEqual([
    `Counted over ${words}, whatever period is shown.`,
  ]);
});
