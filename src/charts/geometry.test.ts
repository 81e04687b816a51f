import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { margins, timeAxis } from './geometry';

test('the first day begins at the left edge of the plot, the last ends at its right', () => {
  const axis = timeAxis(100, 109, 536);
  expect(axis.pixelsPerDay).toBe(50);
  expect(axis.x(100)).toBe(margins.left);
  expect(axis.x(110)).toBe(536 - margins.right);
  expect(axis.x(100.5)).toBe(margins.left + 25);
});

test.each([
  [-1000, 100],
  [26, 100],
  [75.9, 100],
  [76, 101],
  [525.9, 109],
  [526, 109],
  [9999, 109],
])('the day at pixel %d is %i', (x, found) => {
  expect(timeAxis(100, 109, 536).dayAt(x)).toBe(found);
});

test('a day is found again at its middle, however narrow', () => {
  const anyAxis = fc.record({
    first: fc.integer({ min: -20_000, max: 80_000 }),
    length: fc.integer({ min: 1, max: 4000 }),
    width: fc.integer({ min: 0, max: 3000 }),
    share: fc.double({ min: 0, max: 0.999, noNaN: true }),
  });
  fc.assert(
    fc.property(anyAxis, ({ first, length, width, share }) => {
      const axis = timeAxis(first, first + length - 1, width);
      const number = first + Math.floor(share * length);
      expect(axis.dayAt(axis.x(number + 0.5))).toBe(number);
      expect(axis.pixelsPerDay).toBeGreaterThan(0);
    }),
  );
});
