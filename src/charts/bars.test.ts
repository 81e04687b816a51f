import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../domain/day';
import { frequency, spanningRecords } from '../domain/frequency';
import { type IntervalUnit, intervalsOf } from '../domain/interval';
import { splitSeries } from '../domain/split';
import { anySplit, anyUnit, attackRows, winterRange } from '../domain/testing/arbitraries';
import { type AttackRow, attackColumns, days } from '../domain/testing/columns';
import { reportDataset } from '../domain/testing/report';
import { barDays, daysLeftOut, layoutBars, openRise } from './bars';

const today = day('2022-12-31');

function barsOf(rows: readonly AttackRow[], period: string, unit: IntervalUnit) {
  const columns = attackColumns(rows);
  const series = splitSeries(columns, 'group');
  const intervals = intervalsOf(days(period), unit);
  const counts = frequency(columns, { group: null, area: null, today }, intervals, series);
  return layoutBars(counts, spanningRecords(counts, columns, series), unit);
}
const at = (text: string) => dayNumber(day(text));

test.each([
  ['day', '2021-12-26', '2021-12-26..2021-12-26'],
  ['week', '2021-12-20..2021-12-26', '2021-12-20..2021-12-26'],
  ['week', '2021-12-22..2021-12-24', '2021-12-20..2021-12-26'],
  ['month', '2022-01-01..2022-01-05', '2022-01-01..2022-01-31'],
] as const)('the bar of a %s is as wide as the whole of it: %s', (unit, interval, whole) => {
  const { start, end } = days(whole);
  expect(barDays(days(interval), unit)).toEqual({ from: dayNumber(start), to: dayNumber(end) + 1 });
});

test.each([
  ['a listed day', 'day', '2021-12-26', []],
  ['a listed week', 'week', '2021-12-20..2021-12-26', []],
  ['a week with one listed day', 'week', '2021-12-27..2022-01-02', ['2021-12-28..2022-01-02']],
  ['a week whose list begins late', 'week', '2021-11-15..2021-11-21', ['2021-11-15..2021-11-18']],
  ['a week without a listed day', 'week', '2022-01-03..2022-01-09', []],
  ['one that the period cuts', 'week', '2022-01-03..2022-01-05', ['2022-01-06..2022-01-09']],
  [
    'a month of which the middle is listed and counted',
    'month',
    '2021-12-05..2021-12-31',
    ['2021-12-01..2021-12-04', '2021-12-28..2021-12-31'],
  ],
] as const)(
  'the count leaves out of %s what is not listed or not in the period',
  (_what, unit, interval, leftOut) => {
    const found = daysLeftOut(
      reportDataset.coverage.attacks,
      days(interval),
      unit,
      day('2021-12-30'),
    );
    expect(found).toEqual(
      leftOut.map((text) => {
        const { start, end } = days(text);
        return { from: dayNumber(start), to: dayNumber(end) + 1 };
      }),
    );
  },
);

describe('one bar', () => {
  const when = '2021-12-02';
  const day1 = { from: at(when), to: at(when) + 1 };
  test('lower bounds are stacked from 0, part by part', () => {
    const bars = barsOf(
      [
        { when, group: 'a', low: 3 },
        { when, group: 'b', low: 2 },
      ],
      when,
      'day',
    );
    expect(bars.parts.map(({ solid }) => solid)).toEqual([
      [{ ...day1, bottom: 0, top: 3 }],
      [{ ...day1, bottom: 3, top: 5 }],
    ]);
    expect(bars.tops).toEqual([5]);
  });
  test('what is only possible is stacked on all lower bounds', () => {
    const bars = barsOf(
      [
        { when, group: 'a', low: 2, high: 3 },
        { when, group: 'b', low: 2 },
      ],
      when,
      'day',
    );
    expect(bars.parts.map(({ possible }) => possible)).toEqual([
      [{ ...day1, bottom: 4, top: 5 }],
      [],
    ]);
  });
  test('without upper bound it has one open end on top, and no possible part of that key', () => {
    const bars = barsOf(
      [
        { when, low: 2, high: 4 },
        { when, low: 1, high: null },
      ],
      when,
      'day',
    );
    expect(bars.parts).toEqual([
      {
        solid: [{ ...day1, bottom: 0, top: 3 }],
        possible: [],
        open: [{ ...day1, bottom: 3, top: 3 + openRise }],
      },
    ]);
    expect(bars.highest).toBe(3 + openRise);
  });
  test('an interval without attacks has none', () => {
    const bars = barsOf([], '2021-12-01..2021-12-02', 'day');
    expect(bars).toEqual({ parts: [], brackets: [], tops: [0, 0], highest: 0 });
  });
});

describe('brackets', () => {
  test('are above the highest bar of their days', () => {
    const rows = [
      { when: '2021-11-26..2021-11-28', low: 3, high: null },
      { when: '2021-11-28', low: 2 },
      { when: '2021-11-29', low: 9 },
    ];
    const [bracket, ...others] = barsOf(rows, '2021-11-20..2021-11-30', 'day').brackets;
    expect(others).toEqual([]);
    expect(bracket).toMatchObject({ from: at('2021-11-26'), to: at('2021-11-29') });
    expect(bracket).toMatchObject({ bottom: 2, top: 2 + 3 + openRise });
  });
  test('have at least height 1, even for a bound of 0 to 0', () => {
    const [bracket] = barsOf(
      [{ when: '2021-12-01..2021-12-02', low: 0, high: 0 }],
      '2021-12-01',
      'day',
    ).brackets;
    expect(bracket).toMatchObject({ bottom: 0, top: 1 });
  });
});

test('bars add up to the counts, and no bracket shares a place with a bar or a bracket', () => {
  fc.assert(
    fc.property(attackRows, winterRange, anyUnit, anySplit, (rows, period, unit, split) => {
      const columns = attackColumns(rows);
      const series = splitSeries(columns, split);
      const intervals = intervalsOf(period, unit);
      const filter = { group: null, area: null, today };
      const counts = frequency(columns, filter, intervals, series);
      const bars = layoutBars(counts, spanningRecords(counts, columns, series), unit);
      const heights = bars.parts.map(({ solid }) =>
        solid.reduce((sum, { bottom, top }) => sum + top - bottom, 0),
      );
      heights.forEach((height, part) => {
        const lows = intervals.map((_, n) => counts.low[n * counts.parts + part] ?? 0);
        expect(height).toBe(lows.reduce((sum, low) => sum + low, 0));
      });
      const blocks = bars.parts.flatMap(({ solid, possible, open }) => [
        ...solid,
        ...possible,
        ...open,
      ]);
      bars.brackets.forEach((bracket, index) => {
        const meets = [...blocks, ...bars.brackets.slice(index + 1)].filter(
          (other) =>
            other.from < bracket.to &&
            bracket.from < other.to &&
            other.bottom < bracket.top - 1e-9 &&
            bracket.bottom < other.top - 1e-9,
        );
        expect(meets).toEqual([]);
      });
      const tops = [...blocks, ...bars.brackets].map(({ top }) => top);
      expect(bars.highest).toBe(Math.max(0, ...tops));
    }),
  );
});
