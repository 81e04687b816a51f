import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { day, dayNumber } from '../../domain/day';
import { lengthInDays } from '../../domain/day-range';
import { anyRange, winterRange } from '../../domain/testing/arbitraries';
import { days } from '../../domain/testing/columns';
import { margins, timeAxis } from '../geometry';
import { monthTicks, timeTicks } from './time-ticks';

function axisOver(period: string, plot: number) {
  const { start, end } = days(period);
  return timeAxis(dayNumber(start), dayNumber(end), plot + margins.left + margins.right);
}
const labels = (ticks: readonly { label: string }[]) => ticks.map(({ label }) => label);

describe('the finest ticks that have room', () => {
  test.each([
    ['one day', '2021-12-31', 300, ['Dec 31']],
    ['days', '2021-12-30..2022-01-02', 400, ['Dec 30', 'Dec 31', 'Jan 1 ’22', 'Jan 2']],
    ['Mondays', '2021-12-01..2021-12-31', 300, ['Dec 6', 'Dec 13', 'Dec 20', 'Dec 27']],
    ['Mondays over a year', '2021-12-27..2022-01-09', 100, ['Dec 27', 'Jan 3 ’22']],
    ['days of an earlier year', '2020-12-27..2020-12-28', 200, ['Dec 27 ’20', 'Dec 28']],
    ['months', '2021-10-15..2022-03-15', 200, ['Nov', 'Dec', '2022', 'Feb', 'Mar']],
    ['months from the first of one', '2021-11-01..2022-01-05', 100, ['Nov', 'Dec', '2022']],
    ['quarters', '2021-01-01..2021-12-31', 200, ['2021', 'Apr', 'Jul', 'Oct']],
    ['half-years', '2020-01-01..2021-12-31', 200, ['2020', 'Jul', '2021', 'Jul']],
    ['years', '2015-06-01..2021-12-31', 300, ['2016', '2017', '2018', '2019', '2020', '2021']],
  ])('%s', (_what, period, plot, expected) => {
    expect(labels(timeTicks(axisOver(period, plot), day('2021-12-30'), 12))).toEqual(expected);
  });
});

test('weeks keep to Mondays, so that they stay put when the period moves by days', () => {
  const ticks = (period: string) =>
    timeTicks(axisOver(period, 300), day('2021-12-30'), 12).map(({ day: tick }) => tick);
  const [one, other] = [ticks('2021-12-01..2021-12-31'), ticks('2021-12-03..2022-01-02')];
  expect(other).toEqual(one);
  expect(one[0]).toBe(dayNumber(day('2021-12-06')));
});

test('ticks are on the axis, in order, no label twice on one day', () => {
  fc.assert(
    fc.property(winterRange, fc.integer({ min: 60, max: 1900 }), (range, plot) => {
      const axis = axisOver(`${range.start}..${range.end}`, plot);
      const ticks = timeTicks(axis, day('2021-12-30'), 12).map((tick) => tick.day);
      expect(ticks).toEqual([...new Set(ticks)].toSorted((a, b) => a - b));
      expect(ticks.every((tick) => tick >= axis.first && tick <= axis.last)).toBe(true);
    }),
  );
});

test('labels of months have 34 pixels each as long as a year has', () => {
  const pixels = fc.integer({ min: 100, max: 1900 });
  fc.assert(
    fc.property(anyRange, pixels, (range, plot) => {
      fc.pre((plot / lengthInDays(range)) * 360 >= 34);
      const axis = axisOver(`${range.start}..${range.end}`, plot);
      const ticks = monthTicks(axis, 12).map((tick) => axis.x(tick.day));
      // A February is shorter than the thirty days that a month is taken for.
      ticks.slice(1).forEach((x, before) => {
        expect(x - (ticks[before] ?? 0)).toBeGreaterThan(34 * 0.93);
      });
    }),
    { numRuns: 30 },
  );
});
