import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { benjaminiHochberg } from './p-adjust';
import vectors from './testing/vectors.json';

describe('the vectors', () => {
  test.each(vectors.p_adjust)('$note', ({ p, BH }) => {
    const adjusted = benjaminiHochberg(p);
    expect(adjusted).toHaveLength(BH.length);
    BH.forEach((expected, position) => {
      if (expected === null) expect(adjusted[position]).toBeNull();
      else expect(adjusted[position]).toBeCloseTo(expected, 10);
    });
  });
});

test('of none and of one', () => {
  expect(benjaminiHochberg([])).toEqual([]);
  expect(benjaminiHochberg([null, null])).toEqual([null, null]);
  expect(benjaminiHochberg([null, 0.04])).toEqual([null, 0.04]);
});

const values = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true }), { freq: 4 }), {
  maxLength: 12,
});

test('an adjusted p is never below the p, never above 1, and a null is none', () => {
  fc.assert(
    fc.property(values, (all) => {
      benjaminiHochberg(all).forEach((adjusted, position) => {
        const p = all[position] ?? null;
        if (p === null) expect(adjusted).toBeNull();
        else {
          expect(adjusted).toBeGreaterThanOrEqual(p);
          expect(adjusted).toBeLessThanOrEqual(1);
        }
      });
    }),
  );
});

test('a larger p anywhere makes no adjusted p smaller', () => {
  fc.assert(
    fc.property(values, fc.nat(11), fc.double({ min: 0, max: 1, noNaN: true }), (all, at, more) => {
      const raised = all.map((p, place) => (place === at && p !== null ? Math.max(p, more) : p));
      const before = benjaminiHochberg(all);
      benjaminiHochberg(raised).forEach((adjusted, place) => {
        expect((adjusted ?? 0) + 1e-12).toBeGreaterThanOrEqual(before[place] ?? 0);
      });
    }),
  );
});
