import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dayFromNumber } from '../../domain/day';
import { foldedShare } from '../../domain/folded-days';
import { across, plotAxis } from './plot-axis';

const first = 18_901;

describe('an axis', () => {
  const axes = fc
    .record({
      days: fc.integer({ min: 1, max: 400 }),
      width: fc.integer({ min: 1, max: 4000 }),
      fold: fc.option(fc.tuple(fc.nat({ max: 399 }), fc.nat({ max: 399 }))),
    })
    .map(({ days, width, fold }) => {
      const last = first + days - 1;
      const [a, b] = (fold ?? [0, 0]).map((day) => first + Math.min(day, days - 1));
      const [start, end] = [Math.min(a ?? 0, b ?? 0), Math.max(a ?? 0, b ?? 0)];
      // What is folded is never all there is.
      const folded =
        fold && end - start + 1 < days
          ? { start: dayFromNumber(start), end: dayFromNumber(end) }
          : null;
      return { last, folded, axis: plotAxis(first, last, width, { first, last }, folded) };
    });

  test('goes from edge to edge, and each day is after the one before', () => {
    fc.assert(
      fc.property(axes, ({ axis, last }) => {
        expect(axis.share(first)).toBe(0);
        expect(axis.share(last + 1)).toBeCloseTo(across);
        for (let day = first; day <= last; day += 1) {
          expect(axis.share(day + 1)).toBeGreaterThan(axis.share(day));
        }
      }),
    );
  });

  test('finds each day under its own middle', () => {
    fc.assert(
      fc.property(axes, fc.nat({ max: 399 }), ({ axis, last }, add) => {
        const day = Math.min(last, first + add);
        expect(axis.dayAt((axis.x(day) + axis.x(day + 1)) / 2)).toBe(day);
      }),
    );
  });
});

test('folded days take a fifth, all others the same room as each other', () => {
  const folded = { start: dayFromNumber(first + 2), end: dayFromNumber(first + 61) };
  const axis = plotAxis(first, first + 71, 720, { first, last: first + 71 }, folded);
  expect((axis.share(first + 62) - axis.share(first + 2)) / across).toBeCloseTo(foldedShare);
  expect(axis.x(first + 1) - axis.x(first)).toBeCloseTo(axis.pixelsPerDay);
  expect(axis.x(first + 72) - axis.x(first + 71)).toBeCloseTo(axis.pixelsPerDay);
  expect([1, 2, 61, 62].map((day) => axis.isFolded(first + day))).toEqual([
    false,
    true,
    true,
    false,
  ]);
});
