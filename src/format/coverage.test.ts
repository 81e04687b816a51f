import { expect, test } from 'vitest';
import { coverageRest, coverageWords } from './coverage';

const coverage = {
  days: 1461,
  listed: 1037,
  stated: 0,
  selected: 0,
  stillComingIn: 0,
  notCovered: 424,
  notYet: 0,
};

test('many days have a comma, like every other number', () => {
  expect(coverageWords(coverage)).toBe('1,037 of 1,461 days listed');
  expect(coverageRest({ ...coverage, listed: 261, stated: 1200 })).toContain(
    '1,200 days stated empty',
  );
});

test.each([
  ['a day', { days: 1, stillComingIn: 1 }, 'still coming in'],
  ['a whole week', { days: 7, stillComingIn: 7 }, 'still coming in'],
  [
    'the last two days of a week',
    { days: 7, listed: 5, stillComingIn: 2 },
    '5 of 7 days listed, 2 still coming in',
  ],
  [
    'the first day of a week',
    { days: 7, stillComingIn: 1, notYet: 6 },
    '1 of 7 days still coming in',
  ],
  [
    'after days stated empty',
    { days: 7, stated: 3, stillComingIn: 1, notYet: 3 },
    '3 of 7 days stated empty, 1 still coming in',
  ],
])('%s whose reports are not all in is said to be still coming in', (_what, days, words) => {
  const none = { ...coverage, listed: 0, notCovered: 0 };
  expect(coverageWords({ ...none, ...days })).toBe(words);
});
