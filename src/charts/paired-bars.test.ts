import { expect, test } from 'vitest';
import { axisEnd, pairedBar } from './paired-bars';

test.each([
  ['nothing', [], 1],
  ['not covered, and none', [null, { low: 0, high: 0 }], 1],
  [
    'what may be',
    [
      { low: 1, high: 4 },
      { low: 2, high: 3 },
    ],
    4,
  ],
  ['an open end, with its room', [{ low: 34, high: null }, null], 40],
  ['an open end from zero', [{ low: 0, high: null }], 1],
])('the axis ends at the most: %s', (_what, bounds, end) => {
  expect(axisEnd(bounds)).toBeCloseTo(end, 12);
});

test.each([
  ['certain', { low: 3, high: 3 }, { solid: 0.75, possible: 0, open: false }],
  ['a range', { low: 1, high: 3 }, { solid: 0.25, possible: 0.5, open: false }],
  ['only possible', { low: 0, high: 4 }, { solid: 0, possible: 1, open: false }],
  ['an open end', { low: 2, high: null }, { solid: 0.5, possible: 0.15, open: true }],
])('a bar of an axis that ends at 4: %s', (_what, bound, bar) => {
  expect(pairedBar(bound, 4)).toEqual(bar);
});
