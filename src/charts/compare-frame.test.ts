import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  frameIn,
  heightOfPitch,
  minStillHeight,
  roomyFrame,
  secondRowAt,
  underPlot,
} from './compare-frame';

test('a chart that can be pointed at has its head and the plot it asks for', () => {
  expect(roomyFrame(120, false)).toMatchObject({
    head: 'line',
    lane: 6,
    height: 120,
    still: false,
  });
  expect(roomyFrame(120, true).lane).toBe(18);
});

test.each([
  [false, false, 'none', 6],
  [false, true, 'none', 18],
  [true, false, 'letter', 18],
] as const)(
  'a still one, named %s, by key date %s: head %s, lane %i',
  (named, byDate, head, lane) => {
    expect(frameIn({ height: 200, named, small: 12 }, byDate)).toMatchObject({ head, lane });
  },
);

test('two rows and the axis fill the height and never more', () => {
  const size = fc.record({
    height: fc.integer({ min: 120, max: 900 }),
    small: fc.integer({ min: 10, max: 20 }),
    named: fc.boolean(),
  });
  fc.assert(
    fc.property(size, fc.boolean(), (still, byDate) => {
      const { lane, height } = frameIn(still, byDate);
      const row = lane + height + underPlot;
      const whole = 2 * row + still.small / 1.5 + 1.4 * still.small;
      expect(whole).toBeLessThanOrEqual(still.height);
      expect(whole).toBeGreaterThan(still.height - 4);
    }),
  );
});

test('the second period begins at the given height', () => {
  expect(secondRowAt({ height: heightOfPitch(90, 12), small: 12 })).toBeCloseTo(90);
});

test('the least height leaves a plot, whatever its words', () => {
  const frame = frameIn({ height: minStillHeight(12), named: true, small: 12 }, true);
  expect(frame.height).toBeGreaterThanOrEqual(29);
});
