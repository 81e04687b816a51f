import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dispersion, lastingFactor, residuals } from './dispersion';
import vectors from './testing/vectors.json';

test.each(vectors.dispersion)('of one group it is variance over mean: $var_over_mean', (vector) => {
  expect(dispersion([vector.y])).toBeCloseTo(vector.var_over_mean, 12);
});

describe('by hand', () => {
  test.each<[string, number[][], number]>([
    ['no group', [], 1],
    ['no day', [[], []], 1],
    ['no attack', [[0, 0, 0], [0]], 1],
    ['one day', [[5]], 1],
    ['one day each', [[5], [1], [9]], 1],
    ['less spread than chance', [[2, 2, 2, 2]], 1],
    ['a burst', [[0, 0, 6]], 6],
    [
      'a group without an attack adds no freedom',
      [
        [0, 0, 6],
        [0, 0, 0, 0],
      ],
      6,
    ],
    ['nor does a group of one day', [[0, 0, 6], [7]], 6],
    [
      'each has a mean of its own',
      [
        [0, 0, 6],
        [3, 3, 3],
      ],
      3,
    ],
  ])('%s', (_what, groups, expected) => {
    expect(dispersion(groups)).toBeCloseTo(expected, 12);
  });
});

const dailyCounts = fc.array(fc.integer({ min: 0, max: 9 }), { maxLength: 20 });

test('the order of groups and of days does not matter', () => {
  fc.assert(
    fc.property(dailyCounts, dailyCounts, dailyCounts, (a, b, rest) => {
      const turned = [rest, b.toReversed(), a];
      expect(dispersion(turned)).toBeCloseTo(dispersion([a, b, rest]), 9);
    }),
  );
});

test('it is never below chance, and not moved by days that are simply alike', () => {
  fc.assert(
    fc.property(fc.array(dailyCounts, { maxLength: 3 }), (groups) => {
      expect(dispersion(groups)).toBeGreaterThanOrEqual(1);
      expect(dispersion([...groups, []])).toBe(dispersion(groups));
    }),
  );
});

describe('bursts that last days', () => {
  test.each<[string, (number | null)[], number]>([
    ['no day', [], 1],
    ['no residual', [null, null], 1],
    ['days that differ one by one', [1, -1, 1, -1, 1, -1], 1],
    // r(1) = 1/2: 1 + 2 · 5/6 · 1/2.
    ['two alike', [1, 1], 1 + 5 / 6],
    // r(2) = 1/2: 1 + 2 · 4/6 · 1/2.
    ['with a day between that has none', [1, null, 1], 1 + 4 / 6],
    // r(5) = 1/2: 1 + 2 · 1/6 · 1/2.
    ['five days apart', [1, null, null, null, null, 1], 1 + 1 / 6],
    ['more than five days apart', [1, null, null, null, null, null, 1], 1],
  ])('%s', (_what, values, factor) => {
    expect(lastingFactor(values)).toBeCloseTo(factor, 12);
  });
  test('residuals are over the root of the mean', () => {
    expect(residuals([0, 8])).toEqual([-2, 2]);
    expect(residuals([0, 0])).toEqual([null, null]);
  });
});
