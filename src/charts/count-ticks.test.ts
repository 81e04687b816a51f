import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countTicks, plotLeft } from './count-ticks';
import { margins } from './geometry';

test.each([
  [0, [0, 1]],
  [1, [0, 1]],
  [2, [0, 1, 2]],
  [5, [0, 1, 2, 3, 4, 5]],
  [6, [0, 2, 4, 6]],
  [24, [0, 5, 10, 15, 20, 25]],
  [100, [0, 20, 40, 60, 80, 100]],
])('counts up to %i have the ticks %j', (highest, ticks) => {
  expect(countTicks(highest).ticks).toEqual(ticks);
});

test('whole numbers from 0, at most seven, evenly apart, with room above', () => {
  fc.assert(
    fc.property(fc.double({ min: 0, max: 1e9, noNaN: true }), (highest) => {
      const { ticks, top } = countTicks(highest);
      expect(ticks.length).toBeGreaterThanOrEqual(2);
      expect(ticks.length).toBeLessThanOrEqual(7);
      expect(ticks.every(Number.isInteger)).toBe(true);
      expect(ticks[0]).toBe(0);
      expect(new Set(ticks.slice(1).map((tick, before) => tick - (ticks[before] ?? 0))).size).toBe(
        1,
      );
      expect(top).toBeGreaterThan(highest);
      expect(top).toBeGreaterThanOrEqual(ticks.at(-1) ?? 0);
    }),
  );
});

test.each([
  [6, 4, [0, 2, 4, 6]],
  [6, 2, [0, 5]],
  [4, 1, [0, 2, 4]],
  [40, 2, [0, 20, 40]],
  [1, 0, [0, 1]],
])('counts up to %i in room for %i steps have the ticks %j', (highest, room, ticks) => {
  expect(countTicks(highest, room).ticks).toEqual(ticks);
});

test('little room has few ticks, but never none', () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1e9, noNaN: true }),
      fc.double({ min: 0, max: 6, noNaN: true }),
      (highest, room) => {
        const { ticks } = countTicks(highest, room);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length - 1).toBeLessThanOrEqual(Math.max(2.5, room));
      },
    ),
  );
});

const widthOf = (words: string) => words.length * 7.5;

test.each([0, 1, 9, 24, 89, 90, 400, 899, 12_000, 1_234_567])(
  'the plot begins behind every number of a scale up to %i, in a room of any height',
  (highest) => {
    for (const room of [2, 4, 6]) {
      const numbers = countTicks(highest, room).ticks.map((tick) => tick.toLocaleString('en-US'));
      expect(plotLeft(highest, widthOf)).toBeGreaterThanOrEqual(
        Math.max(...numbers.map(widthOf)) + 5,
      );
    }
  },
);

test('scales of one or two digits begin at the same place', () => {
  for (const highest of [0, 9, 12, 80]) expect(plotLeft(highest, widthOf)).toBe(margins.left);
});
