import { describe, expect, test } from 'vitest';
import { dayNumber } from '../domain/day';
import { days } from '../domain/testing/columns';
import { timeAxis } from './geometry';
import { periodMarks } from './period-marks';

/** The axis over some days, each so many pixels wide. Its plot begins at pixel 26. */
function axisOver(period: string, perDay: number) {
  const { start, end } = days(period);
  const [first, last] = [dayNumber(start), dayNumber(end)];
  return timeAxis(first, last, (last - first + 1) * perDay + 36);
}

const december = axisOver('2021-12-01..2021-12-31', 10);
const range = (when: string | null) => (when ? days(when) : null);

describe('a period', () => {
  test.each([
    ['inside', '2021-12-11..2021-12-20', { left: 127, right: 225, middle: 176 }],
    ['of one day', '2021-12-11..2021-12-11', { left: 127, right: 135, middle: 131 }],
    [
      'that begins before the chart',
      '2021-11-20..2021-12-10',
      { left: 27, right: 125, goesOnBefore: true },
    ],
    ['that ends after it', '2021-12-22..2022-01-10', { left: 237, right: 335, goesOnAfter: true }],
    [
      'larger than it',
      '2021-01-01..2022-12-31',
      { left: 27, right: 335, goesOnBefore: true, goesOnAfter: true },
    ],
    [
      'of all its days',
      '2021-12-01..2021-12-31',
      { left: 27, right: 335, goesOnBefore: false, goesOnAfter: false },
    ],
  ])('%s', (_, when, expected) => {
    expect(periodMarks(december, days(when), null)).toEqual([
      expect.objectContaining({
        letter: 'A',
        goesOnBefore: false,
        goesOnAfter: false,
        ...expected,
      }),
    ]);
  });

  test.each([
    ['before', '2021-11-01..2021-11-30'],
    ['after', '2022-01-01..2022-01-07'],
  ])('%s the chart has no mark', (_, when) => {
    expect(periodMarks(december, null, days(when))).toEqual([]);
  });

  test('of less than a pixel is still seen', () => {
    const years = axisOver('2012-01-01..2021-12-31', 0.1);
    const [mark] = periodMarks(years, days('2020-06-01..2020-06-01'), null);
    expect((mark?.right ?? 0) - (mark?.left ?? 0)).toBe(4);
  });

  test('that was not chosen has no mark', () => {
    expect(periodMarks(december, null, null)).toEqual([]);
  });
});

describe('the letters', () => {
  test.each([
    ['apart', '2021-12-01..2021-12-10', '2021-12-21..2021-12-30', [76, 276]],
    ['adjacent days', '2021-12-11..2021-12-11', '2021-12-12..2021-12-12', [128, 144]],
    ['adjacent days, B first', '2021-12-12..2021-12-12', '2021-12-11..2021-12-11', [144, 128]],
    ['the same days', '2021-12-11..2021-12-20', '2021-12-11..2021-12-20', [168, 184]],
    ['at the left edge', '2021-12-01..2021-12-01', '2021-12-01..2021-12-01', [34, 50]],
    ['at the right edge', '2021-12-30..2021-12-30', '2021-12-31..2021-12-31', [312, 328]],
  ])('%s', (_, a, b, middles) => {
    expect(periodMarks(december, range(a), range(b)).map(({ middle }) => middle)).toEqual(middles);
  });
});
