import { describe, expect, test } from 'vitest';
import type { Bound } from './bound';
import { type PlacedRecords, runningBounds } from './running-bounds';
import { days } from './testing/columns';

/** Records over the days of positions `from` to `to`. */
const records = (from: number, to: number, bound: Bound): PlacedRecords => ({
  records: { range: days('2021-12-01..2021-12-02'), bound, part: null, records: 1 },
  from,
  to,
});
const two: Bound = { low: 2, high: 3 };
const none: Bound = { low: 0, high: 0 };
const open: Bound = { low: 2, high: null };
/** x is a day that counts, - one that does not. */
const marks = (text: string) => [...text].map((mark) => mark === 'x');

describe('a record of two or three over several days', () => {
  test.each<[string, string, [number, number], (Bound | null)[]]>([
    [
      'is possible from its first day, certain with its last',
      'xxxx',
      [1, 2],
      [none, { low: 0, high: 3 }, two, two],
    ],
    ['that ends with the last day', 'xxxx', [2, 3], [none, none, { low: 0, high: 3 }, two]],
    ['that begins with the first day', 'xxx', [0, 1], [{ low: 0, high: 3 }, two, two]],
    ['that began before is never certain', 'xxx', [-1, 1], Array(3).fill({ low: 0, high: 3 })],
    ['that ends after is never certain', 'xxx', [2, 3], [none, none, { low: 0, high: 3 }]],
    [
      'over a day that does not count is never certain',
      'x-xx',
      [0, 2],
      Array(4).fill({ low: 0, high: 3 }),
    ],
    [
      'is possible from its first day that counts',
      'x-xx',
      [1, 2],
      [none, none, ...Array(2).fill({ low: 0, high: 3 })],
    ],
    ['on days that do not count is none', 'x--x', [1, 2], Array(4).fill(none)],
    ['before the first day that counts', '--xx', [0, 1], [null, null, none, none]],
    [
      'over the first day that counts',
      '--xx',
      [1, 2],
      [null, null, ...Array(2).fill({ low: 0, high: 3 })],
    ],
  ])('%s', (_what, counted, [from, to], expected) => {
    expect(runningBounds(marks(counted), [records(from, to, two)], () => none)).toEqual(expected);
  });
});

test('records without an upper bound leave none from their first day on', () => {
  expect(runningBounds(marks('xxx'), [records(1, 2, open)], () => ({ low: 1, high: 1 }))).toEqual([
    { low: 1, high: 1 },
    { low: 2, high: null },
    { low: 5, high: null },
  ]);
  const second = (position: number) => (position === 1 ? open : none);
  expect(runningBounds(marks('xxx'), [], second)).toEqual([none, open, open]);
});

test('what is dated on a day that does not count adds nothing', () => {
  expect(runningBounds(marks('-x-x'), [], () => two)).toEqual([
    null,
    two,
    two,
    { low: 4, high: 6 },
  ]);
});
