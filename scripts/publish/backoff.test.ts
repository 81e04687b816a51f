import { expect, it } from 'vitest';
import { backoff, retryAfter } from './backoff';

it.each([
  [1, 500, 1_000],
  [2, 1_000, 2_000],
  [5, 8_000, 16_000],
  [6, 15_000, 30_000],
  [7, 15_000, 30_000],
  [10_000, 15_000, 30_000],
])('after try %i waits %i to %i ms', (attempt, least, most) => {
  expect(backoff(attempt, 0)).toBe(least);
  expect(backoff(attempt, 1)).toBe(most);
});

const now = Date.UTC(2021, 11, 30);
it.each([
  [null, null],
  ['0', 0],
  ['1', 1_000],
  [' 41 ', 41_000],
  ['86400', 60_000],
  ['soon', null],
  ['', null],
  ['Thu, 30 Dec 2021 00:00:05 GMT', 5_000],
  ['Wed, 29 Dec 2021 00:00:00 GMT', 0],
])('Retry-After: %j', (header, expected) => {
  expect(retryAfter(header, now)).toBe(expected);
});
