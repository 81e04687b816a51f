import { expect, test } from 'vitest';
import { connectionWords, freshness } from './freshness';

test.each([
  [0, 'fresh', 'Server answered 0 s ago'],
  [29.9, 'fresh', 'Server answered 29 s ago'],
  [30, 'aging', 'Server last answered 30 s ago'],
  [74.9, 'aging', 'Server last answered 1 min ago'],
  [75, 'stale', 'Server last answered 1 min ago'],
  [90_000, 'stale', 'Server last answered 1 day ago'],
] as const)('an answer %d seconds old, one expected every 15, is %s', (age, state, words) => {
  expect(freshness(age, { intervalInSeconds: 15 })).toBe(state);
  expect(connectionWords(age, state)).toBe(words);
});
