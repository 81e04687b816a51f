import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, type Day, day, dayNumber } from '../../domain/day';
import { daysOf, overlaps } from '../../domain/day-range';
import { nearestDays } from './nearest-days';

const first = day('2021-11-19');

function nearest(spans: readonly (readonly [from: number, to: number])[], on: number) {
  const columns = {
    start: spans.map(([from]) => dayNumber(first) + from),
    end: spans.map(([, to]) => dayNumber(first) + to),
  };
  const period = { start: first, end: addDays(first, 9) };
  return nearestDays(columns, spans.keys(), addDays(first, on), period);
}

const daysAway = (value: Day | null) =>
  value === null ? null : dayNumber(value) - dayNumber(first);

test.each<[string, readonly [number, number][], number, number | null, number | null]>([
  ['no record', [], 3, null, null],
  ['only on the day itself', [[3, 3]], 3, null, null],
  [
    'a day before and one after',
    [
      [1, 1],
      [3, 3],
      [7, 7],
      [8, 8],
    ],
    3,
    1,
    7,
  ],
  [
    'the nearest one, whatever the order',
    [
      [8, 8],
      [0, 0],
      [5, 5],
      [2, 2],
    ],
    3,
    2,
    5,
  ],
  ['a record of some days around it', [[2, 4]], 3, 2, 4],
  ['a record of some days before it', [[0, 2]], 4, 2, null],
  [
    'not outside the period',
    [
      [-3, -1],
      [12, 12],
    ],
    3,
    null,
    null,
  ],
  [
    'the part of a record that is in the period',
    [
      [-3, 0],
      [9, 12],
    ],
    3,
    0,
    9,
  ],
])('%s', (_what, spans, on, before, after) => {
  const found = nearest(spans, on);
  expect([daysAway(found.before), daysAway(found.after)]).toEqual([before, after]);
});

test('as trying every day of the period tells', () => {
  const span = fc.tuple(fc.integer({ min: -3, max: 12 }), fc.nat(4));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 5 }), fc.nat(9), (drawn, on) => {
      const spans = drawn.map(([from, more]) => [from, from + more] as const);
      const rangeOf = ([from, to]: readonly [number, number]) => ({
        start: addDays(first, from),
        end: addDays(first, to),
      });
      const days = daysOf({ start: first, end: addDays(first, 9) }).filter((one) =>
        spans.some((each) => overlaps(rangeOf(each), { start: one, end: one })),
      );
      const today = addDays(first, on);
      expect(nearest(spans, on)).toEqual({
        before: days.findLast((one) => one < today) ?? null,
        after: days.find((one) => one > today) ?? null,
      });
    }),
  );
});
