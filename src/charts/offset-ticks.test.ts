import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
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
test('ticks are inside the chart, apart from each other, and offset 0 has one', () => {
  fc.assert(
    fc.property(anyAxis, fc.boolean(), (axis, byDate) => {
      const ticks = offsetTicks(axis, byDate, widthOf);
      expect(ticks.length).toBeGreaterThan(0);
      ticks.forEach(({ offset, label, x }, position) => {
        expect(offset >= axis.first && offset <= axis.last).toBe(true);
        expect(x - widthOf(label) / 2).toBeGreaterThanOrEqual(0);
        expect(x + widthOf(label) / 2).toBeLessThanOrEqual(axis.width);
        const next = ticks[position + 1];
        const halves = (widthOf(label) + widthOf(next?.label ?? '')) / 2;
        if (next) expect(next.x - x - halves).toBeGreaterThanOrEqual(6);
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

describe('a label that is pushed back into the chart', () => {
  test.each([
    // "T+3,584" and "T+1,288" would reach beyond the right end, and over the label before them.
    ['is left out where it meets the one before', 85, 3507, 531, 'T+3,136'],
    ['is left out where it meets the one before', 328, 961, 1139, 'T+1,232'],
    ['stays where it has room', 85, 3507, 590, 'T+3,584'],
  ])('%s', (_what, first, days, width, lastLabel) => {
    const axis = offsetAxis({ first, last: first + days - 1 }, width, 26, width - 8);
    expect(offsetTicks(axis, true, widthOf).at(-1)?.label).toBe(lastLabel);
  });
  test('stays if it is offset 0, and the one before it is dropped', () => {
    const axis = offsetAxis({ first: -913, last: 0 }, 426, 26, 426);
    const labels = offsetTicks(axis, false, widthOf).map(({ label }) => label);
    expect(labels.slice(-3)).toEqual(['-335', '-223', 'day 1']);
  });
});
