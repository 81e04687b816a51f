import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { atLeast, logRising } from './beta-binomial';

test.each<[number, number]>([
  [0.001, 40],
  [1, 100],
  [3.7, 33],
  [25, 500],
  [1e6, 200],
  [1e10, 1000],
])('the rising factorial of %d to %d, as its factors are multiplied', (x, k) => {
  let sum = 0;
  for (let i = 0; i < k; i += 1) sum += Math.log(x + i);
  expect(Math.abs(logRising(x, k) / sum - 1)).toBeLessThan(1e-12);
});

test('with a = b = 1 every count is as likely', () => {
  for (let k = 0; k <= 50; k += 1) {
    expect(atLeast({ n: 50, a: 1, b: 1 }, k)).toBeCloseTo((51 - k) / 51, 12);
  }
});

test.each<[string, number]>([
  ['all on one side or the other', 0.1],
  ['spread', 3],
  ['nearly binomial', 1e8],
])('both tails make up the whole: %s', (_what, s) => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 400 }),
      fc.double({ min: 0.01, max: 0.99, noNaN: true }),
      fc.nat(400),
      (n, share, place) => {
        const k = place % (n + 1);
        const [a, b] = [s * share, s * (1 - share)];
        const above = atLeast({ n, a, b }, k);
        const below = atLeast({ n, a: b, b: a }, n - k + 1);
        expect(above + below).toBeCloseTo(1, 10);
      },
    ),
  );
});

test('a tail far out keeps its digits', () => {
  // (1/2)^100, which no difference from 1 would hold.
  expect(atLeast({ n: 100, a: 1e12, b: 1e12 }, 100) / 2 ** -100).toBeCloseTo(1, 6);
});
