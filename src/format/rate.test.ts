import { expect, test } from 'vitest';
import { rateInColumn, ratePlaces } from './rate-in-column';

const count = (low: number, high: number | null, days = 14) => ({
  bound: { low, high },
  days,
  length: 14,
});

test.each([
  [[count(1, 1), count(18, 19)], 2],
  [[count(1, 1, 400), count(18, 19)], 3],
  [[count(0, 0), count(0, 0, 0)], 2],
])('as many decimals as the smallest rate of a column needs, two at least', (counts, places) => {
  expect(ratePlaces(counts)).toBe(places);
});

test.each([
  [count(1, 1), '0.07'],
  [count(18, 19), '1.29 to 1.36'],
  [count(11, null), 'at least 0.79'],
  [count(175_000, 175_014), '12,500.00 to 12,501.00'],
  [count(0, null), '0 or more'],
  [count(0, 0), '0'],
  [count(0, 0, 0), 'no data'],
])('a rate in a column of two decimals', (one, words) => {
  expect(rateInColumn(one, 2)).toBe(words);
});
