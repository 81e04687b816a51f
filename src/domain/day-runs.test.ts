import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayRuns, translations } from './day-runs';

const sorted = (days: readonly number[]) => [...new Set(days)].sort((a, b) => a - b);
const someDays = fc.array(fc.integer({ min: -20, max: 40 }), { maxLength: 40 }).map(sorted);

describe('runs', () => {
  test.each([
    [[], []],
    [[3], [[3, 3]]],
    [
      [-1, 0, 1, 4, 6, 7],
      [
        [-1, 1],
        [4, 4],
        [6, 7],
      ],
    ],
  ])('of %j', (days, runs) => {
    expect(dayRuns(days).map(({ from, to }) => [from, to])).toEqual(runs);
  });
});

describe('translations', () => {
  test.each<[string, number[], number[], number[]]>([
    ['of no day', [], [1, 2], []],
    ['among no day', [1], [], []],
    ['of one day', [5], [4, 5, 9], [-1, 0, 4]],
    ['of days that follow each other', [5, 6], [4, 5, 6, 8, 9], [-1, 0, 3]],
    ['with a hole', [1, 3], [1, 2, 3, 4, 6], [0, 1, 3]],
    ['of days outside', [10], [1], [-9]],
  ])('%s', (_what, days, covered, shifts) => {
    expect(translations(dayRuns(days), covered)).toEqual(shifts);
  });

  test('are those that a look at each day finds, and the days themselves are one', () => {
    fc.assert(
      fc.property(
        someDays,
        fc.integer({ min: -25, max: 40 }),
        fc.nat(30),
        (covered, from, more) => {
          const days = covered.filter((day) => day >= from && day <= from + more);
          const expected = Array.from({ length: 200 }, (_, n) => n - 100).filter(
            (shift) => days.length > 0 && days.every((day) => covered.includes(day + shift)),
          );
          const found = translations(dayRuns(days), covered);
          expect(found).toEqual(expected);
          expect(found.includes(0)).toBe(days.length > 0);
        },
      ),
    );
  });
});
