import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayNumber } from '../../domain/day';
import { daysOf } from '../../domain/day-range';
import { intervalsOf } from '../../domain/interval';
import { anyUnit, statementRows, winterRange } from '../../domain/testing/arbitraries';
import { days, statementColumns } from '../../domain/testing/columns';
import { threatMarks } from '../../domain/threats';
import { freePlace, threatLane } from './threat-dots';

const mark = (id: string, when: string) => {
  const { start, end } = days(when);
  return { id, start: dayNumber(start), end: dayNumber(end) };
};
const at = (text: string) => dayNumber(days(text).start);

test.each([
  ['on one day', 'day', '2021-12-02', [['2021-12-02', '2021-12-03', 1]], []],
  ['over two days', 'day', '2021-12-01..2021-12-02', [], ['a']],
  [
    'over two days, by week',
    'week',
    '2021-12-01..2021-12-02',
    [['2021-12-01', '2021-12-06', 1]],
    [],
  ],
  ['over two weeks', 'week', '2021-12-05..2021-12-06', [], ['a']],
  ['of the same week, but from before the axis', 'week', '2021-11-29..2021-12-01', [], ['a']],
  ['from before the axis', 'day', '2021-11-01..2021-12-01', [], ['a']],
  ['beyond the axis', 'day', '2021-12-14..2021-12-15', [], ['a']],
] as const)('a threat %s', (_what, unit, when, counts, spans) => {
  const lane = threatLane([mark('a', when)], intervalsOf(days('2021-12-01..2021-12-14'), unit));
  expect(lane.counts).toEqual(
    counts.map(([from, to, count]) => ({ from: at(from), to: at(to), count })),
  );
  expect(lane.spans).toHaveLength(spans.length);
});

test('a span ends the day after its last', () => {
  const lane = threatLane([mark('a', '2021-12-01..2021-12-02')], [days('2021-12-01')]);
  expect(lane.spans).toEqual([{ from: at('2021-12-01'), to: at('2021-12-03') }]);
});

test('without threats or intervals there are no counts', () => {
  expect(threatLane([], intervalsOf(days('2021-12-01'), 'day'))).toEqual({ counts: [], spans: [] });
  expect(threatLane([mark('a', '2021-12-01')], []).counts).toEqual([]);
});

test('every threat is counted once or is a span', () => {
  fc.assert(
    fc.property(statementRows, winterRange, anyUnit, (rows, period, unit) => {
      const intervals = intervalsOf(period, unit);
      const shown = intervals.flatMap(daysOf).map(dayNumber);
      const marks = threatMarks(
        statementColumns(rows),
        { organisation: null, today: days('2022-12-31').end },
        shown[0] ?? 0,
        shown.at(-1) ?? 0,
      );
      const { counts, spans } = threatLane(marks, intervals);
      const counted = counts.reduce((sum, { count }) => sum + count, 0);
      const inOne = ({ start, end }: { start: number; end: number }) =>
        intervals.some((one) => dayNumber(one.start) <= start && end <= dayNumber(one.end));
      expect(counted).toBe(marks.filter(inOne).length);
      const isSpanned = marks
        .filter((mark) => !inOne(mark))
        .every(({ start, end }) => spans.some(({ from, to }) => from <= start && end < to));
      expect(isSpanned).toBe(true);
      expect(counts.every(({ count }) => count > 0)).toBe(true);
    }),
  );
});

test('spans that meet are one, and no day between two of them is covered', () => {
  const marks = [
    mark('month', '2021-11-01..2021-11-30'),
    mark('week', '2021-11-25..2021-12-01'),
    mark('later', '2021-12-09..2021-12-10'),
  ];
  const lane = threatLane(marks, intervalsOf(days('2021-11-01..2021-12-14'), 'day'));
  expect(lane.spans).toEqual([
    { from: at('2021-11-01'), to: at('2021-12-02') },
    { from: at('2021-12-09'), to: at('2021-12-11') },
  ]);
});

test.each([
  ['at the left end where nothing is', [], 26],
  ['at the left end where the dots are elsewhere', [200], 26],
  ['at the right end', [40, 150], 250],
  ['in the first gap that is wide enough', [40, 80, 150, 260], 86],
  ['at the left end where there is no gap', [40, 80, 120, 160, 200, 240, 280], 26],
])('the words of the lane stand %s', (_where, dots, left) => {
  expect(freePlace(dots, 26, 300, 50)).toBe(left);
});
