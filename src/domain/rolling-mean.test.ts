import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rollingMean } from './rolling-mean';
import vectors from './testing/vectors.json';

const { y, covered_min4: expected } = vectors.rolling7;

test('agrees with the vector, null for null', () => {
  const means = rollingMean(y);
  expect(means.map((mean) => mean === null)).toEqual(expected.mean.map((mean) => mean === null));
  means.forEach((mean, position) => {
    if (mean !== null) expect(mean).toBeCloseTo(expected.mean[position] ?? Number.NaN, 10);
  });
});

describe('the ends of what is known', () => {
  const n = null;
  test.each([
    ['nothing', [], []],
    ['fewer than seven days', [1, 1, 1, 1, 1, 1], [n, n, n, n, n, n]],
    ['seven days', [0, 0, 0, 0, 0, 0, 7], [n, n, n, n, n, n, 1]],
    ['four covered of seven', [n, n, n, 2, 2, 2, 4], [n, n, n, n, n, n, 2.5]],
    ['three covered of seven', [n, n, n, n, 2, 2, 4], [n, n, n, n, n, n, n]],
    ['a day that is not covered itself', [1, 1, 1, 1, n, n, n], [n, n, n, n, n, n, 1]],
    ['covered without an attack', [0, 0, 0, 0, 0, 0, 0], [n, n, n, n, n, n, 0]],
  ])('%s', (_what, counts, means) => {
    expect(rollingMean(counts)).toEqual(means);
  });
});

const counts = fc.array(fc.option(fc.nat({ max: 9 }), { freq: 3 }), { maxLength: 40 });

describe('for any counts', () => {
  test('a mean lies among its days, and is null only where too few are covered', () => {
    fc.assert(
      fc.property(counts, (all) => {
        rollingMean(all).forEach((mean, last) => {
          const window = all.slice(Math.max(0, last - 6), last + 1);
          const covered = window.filter((count) => count !== null);
          expect(mean === null).toBe(last < 6 || covered.length < 4);
          if (mean === null) return;
          expect(mean).toBeGreaterThanOrEqual(Math.min(...covered));
          expect(mean).toBeLessThanOrEqual(Math.max(...covered));
        });
      }),
    );
  });
  test('what comes later changes no mean, and what comes earlier only moves them', () => {
    fc.assert(
      fc.property(counts, counts, (earlier, later) => {
        expect(rollingMean([...earlier, ...later]).slice(0, earlier.length)).toEqual(
          rollingMean(earlier),
        );
        expect(rollingMean([...earlier, ...later]).slice(earlier.length + 6)).toEqual(
          rollingMean(later).slice(6),
        );
      }),
    );
  });
});
