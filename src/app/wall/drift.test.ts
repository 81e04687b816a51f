import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { driftAt, maxShift, restMs } from './drift';

/** Where it stands in each minute of two days. */
const places = Array.from({ length: 2 * 24 * 60 }, (_, minute) => driftAt(minute * restMs));

test('the shift never exceeds its maximum', () => {
  const year2100 = 4_102_444_800_000;
  fc.assert(
    fc.property(fc.integer({ min: 0, max: year2100 }), (now) => {
      const { x, y } = driftAt(now);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(maxShift);
      expect([x, y].every(Number.isInteger)).toBe(true);
    }),
  );
  expect(maxShift).toBe(12);
});

test('it moves by at most two pixels at a time, so that nobody sees it move', () => {
  const steps = places.slice(1).map(({ x, y }, index) => {
    const before = places[index] ?? { x: 0, y: 0 };
    return Math.max(Math.abs(x - before.x), Math.abs(y - before.y));
  });
  expect(Math.max(...steps)).toBeLessThanOrEqual(2);
});

test('it does not move within a minute', () => {
  const minute = 27_000_000;
  fc.assert(
    fc.property(fc.nat(restMs - 1), (more) => {
      expect(driftAt(minute * restMs + more)).toEqual(driftAt(minute * restMs));
    }),
  );
});

test('it comes to both ends of both sides, and to most places between', () => {
  for (const side of ['x', 'y'] as const) {
    const along = places.map((place) => place[side]);
    expect([Math.min(...along), Math.max(...along)], side).toEqual([-maxShift, maxShift]);
  }
  const visited = new Set(places.map(({ x, y }) => `${x} ${y}`));
  expect(visited.size).toBeGreaterThan(25 * 25 * 0.8);
});

test('it rests nowhere: no place has it for more than a hundredth of the time', () => {
  const minutes = new Map<string, number>();
  for (const { x, y } of places) minutes.set(`${x} ${y}`, (minutes.get(`${x} ${y}`) ?? 0) + 1);
  expect(Math.max(...minutes.values()) / places.length).toBeLessThan(0.01);
});
