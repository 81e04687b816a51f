import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetAxis } from './offset-axis';
import { offsetTicks } from './offset-ticks';

const anyAxis = fc
  .record({
    first: fc.integer({ min: -400, max: 400 }),
    days: fc.integer({ min: 1, max: 3660 }),
    width: fc.integer({ min: 280, max: 1400 }),
  })
  .map(({ first, days, width }) =>
    offsetAxis({ first, last: first + days - 1 }, width, 26, width - 8),
  );

const widthOf = (words: string) => words.length * 7;
test('ticks stand inside the chart, apart, and the aligned day has one', () => {
  fc.assert(
    fc.property(anyAxis, fc.boolean(), (axis, byDate) => {
      const ticks = offsetTicks(axis, byDate, widthOf);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.forEach(({ offset, label, x }, position) => {
        expect(offset >= axis.first && offset <= axis.last).toBe(true);
        expect(x - widthOf(label) / 2).toBeGreaterThanOrEqual(0);
        expect(x + widthOf(label) / 2).toBeLessThanOrEqual(axis.width);
        const next = ticks[position + 1];
        if (next) expect(next.x - x).toBeGreaterThan((widthOf(label) + widthOf(next.label)) / 2);
      });
      if (axis.first <= 0 && axis.last >= 0) {
        expect(ticks.map(({ offset }) => offset)).toContain(0);
      }
    }),
  );
});

test.each([
  ['weeks from the first day', 0, 40, false, ['day 1', '8', '15', '22', '29', '36']],
  ['weeks to a key date', -28, 7, true, ['T-28', 'T-21', 'T-14', 'T-7', 'T', 'T+7']],
  ['every day where there is room', -2, 1, true, ['T-2', 'T-1', 'T', 'T+1']],
  ['one day', 0, 0, false, ['day 1']],
])('ticks are %s', (_what, first, last, byDate, labels) => {
  const axis = offsetAxis({ first, last }, 420, 26, 412);
  const ticks = offsetTicks(axis, byDate, (words) => words.length * 7);
  expect(ticks.map(({ label }) => label)).toEqual(labels);
});
