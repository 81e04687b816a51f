import { expect, test } from 'vitest';
import { addBounds, isExact, zero } from './bound';

test.each([
  ['two numbers', { low: 1, high: 1 }, { low: 2, high: 2 }, { low: 3, high: 3 }],
  ['a number and a range', { low: 1, high: 1 }, { low: 1, high: 2 }, { low: 2, high: 3 }],
  ['one without upper bound', { low: 3, high: null }, { low: 1, high: 1 }, { low: 4, high: null }],
  [
    'two without upper bound',
    { low: 0, high: null },
    { low: 0, high: null },
    { low: 0, high: null },
  ],
  ['nothing and one without upper bound', zero, { low: 1, high: null }, { low: 1, high: null }],
  ['nothing and nothing', zero, zero, zero],
])('%s together', (_what, a, b, sum) => {
  expect(addBounds(a, b)).toEqual(sum);
  expect(addBounds(b, a)).toEqual(sum);
});

test.each([
  [{ low: 0, high: 0 }, true],
  [{ low: 6, high: 6 }, true],
  [{ low: 1, high: 2 }, false],
  [{ low: 0, high: null }, false],
])('%j is exact: %s', (bound, exact) => {
  expect(isExact(bound)).toBe(exact);
});
