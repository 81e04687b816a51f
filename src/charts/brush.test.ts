import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { dragged, type Grip, stepped } from './brush';

describe('a window of days 20 to 30 on an axis of 0 to 100', () => {
  test.each<[string, Grip, number, number, [number, number]]>([
    ['its start moved', 'from', 20, 10, [10, 30]],
    ['its start moved out of the axis', 'from', 20, -7, [0, 30]],
    ['its start moved onto its end', 'from', 20, 30, [30, 30]],
    ['its start moved past its end', 'from', 20, 40, [30, 40]],
    ['its end moved', 'to', 30, 44, [20, 44]],
    ['its end moved out of the axis', 'to', 30, 400, [20, 100]],
    ['its end moved past its start', 'to', 30, 5, [5, 20]],
    ['moved as a whole', 'window', 25, 28, [23, 33]],
    ['moved to the left edge', 'window', 25, -90, [0, 10]],
    ['moved to the right edge', 'window', 25, 190, [90, 100]],
    ['not moved at all', 'window', 25, 25, [20, 30]],
    ['drawn again', 'new', 60, 70, [60, 70]],
    ['drawn again to the left', 'new', 60, 50, [50, 60]],
    ['drawn again from outside the axis', 'new', 110, 90, [90, 100]],
    ['drawn again as one day', 'new', 60, 60, [60, 60]],
  ])('%s', (_what, grip, start, now, [from, to]) => {
    expect(dragged({ from: 20, to: 30 }, grip, start, now, 0, 100)).toEqual({ from, to });
  });
});

test('a dragged window stays on the axis and in order; a moved one keeps its length', () => {
  const onAxis = fc.integer({ min: 0, max: 100 });
  const anywhere = fc.integer({ min: -50, max: 150 });
  const grips = fc.constantFrom<Grip>('from', 'to', 'window', 'new');
  fc.assert(
    fc.property(onAxis, onAxis, anywhere, anywhere, grips, (a, b, start, now, grip) => {
      const range = { from: Math.min(a, b), to: Math.max(a, b) };
      const { from, to } = dragged(range, grip, start, now, 0, 100);
      expect(from).toBeGreaterThanOrEqual(0);
      expect(to).toBeGreaterThanOrEqual(from);
      expect(to).toBeLessThanOrEqual(100);
      if (grip === 'window') expect(to - from).toBe(range.to - range.from);
    }),
  );
});

test.each([
  ['ArrowLeft', 50, 49],
  ['ArrowDown', 50, 49],
  ['ArrowRight', 50, 51],
  ['ArrowUp', 50, 51],
  ['PageDown', 50, 43],
  ['PageUp', 50, 57],
  ['Home', 50, 0],
  ['End', 50, 100],
  ['ArrowLeft', 0, 0],
  ['ArrowRight', 100, 100],
  ['PageDown', 3, 0],
  ['PageUp', 97, 100],
  ['Enter', 50, null],
  ['a', 50, null],
])('%s on day %i: %s', (key, from, to) => {
  expect(stepped(key, from, 0, 100)).toBe(to);
});
