import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addSumsByShift, chanceOf } from './circular-shifts';

function sumsByShift(weights: readonly number[], marked: readonly number[], before = 0) {
  const sums = new Int32Array(marked.length).fill(before);
  addSumsByShift(sums, weights, Uint8Array.from(marked));
  return [...sums];
}

describe('the sums by shift', () => {
  test.each([
    ['nothing marked', [1, 2, 3], [0, 0, 0], [0, 0, 0]],
    ['everything marked', [1, 2, 3], [1, 1, 1], [6, 6, 6]],
    ['one place', [1, 2, 3], [1, 0, 0], [1, 2, 3]],
    ['one place, going round', [1, 2, 3], [0, 0, 1], [3, 1, 2]],
    ['two runs', [1, 2, 4, 8], [1, 0, 1, 0], [5, 10, 5, 10]],
    ['no place', [], [], []],
  ])('%s', (_what, weights, marked, sums) => {
    expect(sumsByShift(weights, marked)).toEqual(sums);
  });

  test('are added to what is there', () => {
    expect(sumsByShift([1, 2, 3], [1, 0, 0], 10)).toEqual([11, 12, 13]);
  });

  test('are those of every mark moved by itself', () => {
    const places = fc.array(fc.tuple(fc.nat(5), fc.nat(1)), { maxLength: 30 });
    fc.assert(
      fc.property(places, (pairs) => {
        const weights = pairs.map(([weight]) => weight);
        const marked = pairs.map(([, mark]) => mark);
        const moved = pairs.map((_, shift) =>
          marked.reduce(
            (sum, mark, place) => sum + mark * (weights[(place + shift) % weights.length] ?? 0),
            0,
          ),
        );
        expect(sumsByShift(weights, marked)).toEqual(moved);
      }),
    );
  });
});

describe('what chance gives', () => {
  test.each([
    ['one count', [4], { mean: 4, low: 4, high: 4 }],
    ['as many of each', [3, 1, 2], { mean: 2, low: 1, high: 3 }],
    [
      'forty counts: the ends of the middle 95% are the first and the one before the last',
      Array.from({ length: 40 }, (_, n) => 39 - n),
      { mean: 19.5, low: 0, high: 38 },
    ],
    ['eighty counts', Array.from({ length: 80 }, (_, n) => n), { mean: 39.5, low: 1, high: 77 }],
  ])('%s', (_what, counts, chance) => {
    expect(chanceOf(Int32Array.from(counts))).toEqual(chance);
  });
});
