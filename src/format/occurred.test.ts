import { expect, test } from 'vitest';
import { days } from '../domain/testing/columns';
import { anAttack } from '../domain/testing/records';
import { occurredWords } from './occurred';

test.each([
  ['the day of the event', '2021-12-26', 1, 'event', 'December 26, 2021'],
  ['days of a claim', '2021-11-26..2021-11-28', 2, 'claim', 'November 26–28, 2021'],
  ['a claim of a whole month', '2021-11-01..2021-11-30', 4, 'claim', 'November 2021'],
  [
    'a claim of which only the report is dated',
    '2021-07-01..2021-07-25',
    4,
    'claim',
    'no later than July 25, 2021',
  ],
  ['an event dated to a part of a month', '2021-07-01..2021-07-25', 4, 'event', 'July 1–25, 2021'],
  ['claims of two years', '2019-12-30..2021-12-30', 5, 'claim', '2019–2021'],
] as const)('%s', (_, when, datePrecision, dateBasis, words) => {
  const attack = anAttack('one', '2021-12-26', { occurred: days(when), datePrecision, dateBasis });
  expect(occurredWords(attack, { year: true })).toBe(words);
});
