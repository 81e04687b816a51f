import { expect, test } from 'vitest';
import { day } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { days } from '../../domain/testing/columns';
import { attacksWords } from './sentence-words';

test.each([
  ['one day', '2021-11-19', 'are listed on November 19'],
  ['a few', '2021-11-19..2021-11-20', 'are listed in the 2 days to November 20'],
  ['a week', '2021-11-19..2021-11-25', 'are listed in the week to November 25'],
])('of %s the sentence says its days', (_, range, words) => {
  const recent = { days: daysOf(days(range)), bound: { low: 2, high: 2 }, stillComingIn: 0 };
  const before = { days: [], bound: { low: 0, high: 0 }, stillComingIn: 0 };
  const { says } = attacksWords('', { recent, before }, day('2021-12-30'));
  expect(says.trim()).toBe(`${words}, with no listed day before`);
});
