import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { alignedRows } from '../domain/testing/aligned';
import { offsetAxis, offsetReach } from './offset-axis';

const reach = (byDate: boolean, ...periods: readonly [period: string, zero?: string][]) =>
  offsetReach(
    periods.map(([period, zero]) => alignedRows([], zero ? { period, zero } : { period })),
    { byDate },
  );

describe('the axis has the days of both periods', () => {
  test.each([
    ['the longer one', reach(false, ['2021-12-01'], ['2021-11-01..2021-12-30']), [0, 59]],
    ['one day each', reach(false, ['2021-12-01'], ['2021-11-01']), [0, 0]],
    [
      'from the earliest offset to the latest',
      reach(
        true,
        ['2021-12-10..2021-12-20', '2021-12-18'],
        ['2021-11-01..2021-11-05', '2021-11-02'],
      ),
      [-8, 3],
    ],
    [
      'and the key date where it is near',
      reach(
        true,
        ['2021-12-17..2021-12-30', '2021-12-31'],
        ['2021-11-24..2021-12-07', '2021-12-08'],
      ),
      [-14, 0],
    ],
    [
      'not where it is far',
      reach(
        true,
        ['2021-11-01..2021-11-03', '2021-12-31'],
        ['2021-11-01..2021-11-02', '2021-12-31'],
      ),
      [-60, -58],
    ],
  ])('%s', (_what, { first, last }, ends) => {
    expect([first, last]).toEqual(ends);
  });
});

const anyAxis = fc
  .record({
    first: fc.integer({ min: -400, max: 400 }),
    days: fc.integer({ min: 1, max: 3660 }),
    width: fc.integer({ min: 280, max: 1400 }),
  })
  .map(({ first, days, width }) =>
    offsetAxis({ first, last: first + days - 1 }, width, 26, width - 8),
  );

describe('for any days and any width', () => {
  test('a pixel of a day leads back to it, and none leads out', () => {
    fc.assert(
      fc.property(anyAxis, fc.double({ min: 0, max: 1, noNaN: true }), (axis, share) => {
        const offset = axis.first + Math.floor(share * (axis.last - axis.first));
        expect(axis.offsetAt(axis.x(offset + 0.5))).toBe(offset);
        expect(axis.offsetAt(-50)).toBe(axis.first);
        expect(axis.offsetAt(axis.width + 50)).toBe(axis.last);
        expect(axis.right).toBeLessThanOrEqual(axis.width - 8 + 1e-9);
      }),
    );
  });
  test('a day is never wider than 80 pixels', () => {
    expect(offsetAxis({ first: 0, last: 0 }, 1400, 26, 1392).pixelsPerDay).toBe(80);
  });
});
