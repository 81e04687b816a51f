import { describe, expect, test } from 'vitest';
import type { AlignedDay } from '../domain/aligned-days';
import { day } from '../domain/day';
import { alignedReport, alignedRows } from '../domain/testing/aligned';
import { days } from '../domain/testing/columns';
import { compareBars } from './compare-bars';
import { bracketFillPath, cutBracketPath, meanPath, spaced } from './compare-paths';

const scales = { x: (offset: number) => offset * 10, y: (attacks: number) => 100 - attacks * 10 };
const meanDay = (offset: number, mean: number | null): AlignedDay => ({
  day: day('2021-12-01'),
  offset,
  state: 'listed',
  counted: true,
  dated: null,
  bound: null,
  running: null,
  mean,
});

describe('the line of the mean', () => {
  test.each([
    ['nothing', [], ''],
    ['no mean', [null, null], ''],
    ['a stretch', [1, 2, 1.5], 'M5 90L15 80L25 85'],
    ['broken where there is none', [1, 2, null, 3, 4], 'M5 90L15 80M35 70L45 60'],
    ['alone', [null, 2, null], 'M12 80h6'],
    ['a zero is a value', [0, 0], 'M5 100L15 100'],
  ])('%s', (_what, means, path) => {
    expect(
      meanPath(
        means.map((mean, offset) => meanDay(offset, mean)),
        scales,
      ),
    ).toBe(path);
  });
});

describe('a bracket', () => {
  const outline = (period: string, high: number | null) => {
    const row = { when: '2021-11-26..2021-11-28', low: 1, high };
    const [bracket] = compareBars(alignedRows([row], { period, zero: '2021-11-26' })).brackets;
    return bracket ? cutBracketPath(bracket, days(period), scales) : '';
  };
  test.each([
    [
      'with an upper bound has a lid',
      '2021-11-20..2021-11-30',
      1,
      'M0.5 98H29.5M0.5 98V90M29.5 98V90M0.5 90H29.5',
    ],
    ['without one is open', '2021-11-20..2021-11-30', null, 'M0.5 98H29.5M0.5 98V83M29.5 98V83'],
    ['goes on before the period', '2021-11-27..2021-11-30', null, 'M10.5 98H29.5M29.5 98V83'],
    ['goes on after it', '2021-11-20..2021-11-27', null, 'M0.5 98H19.5M0.5 98V83'],
    ['goes on both ways', '2021-11-27', null, 'M10.5 98H19.5'],
  ])('%s', (_what, period, high, path) => {
    expect(outline(period, high)).toBe(path);
  });
  test('is hatched within', () => {
    const { brackets } = compareBars(alignedReport({ period: '2021-11-26..2021-11-28' }));
    expect(bracketFillPath(brackets, scales)).toBe('M0.5 78V43H29.5V78Z');
  });
});

test('signs that would overlap are left out', () => {
  const places = [0, 5, 9, 12, 30].map((x) => ({ x }));
  expect(spaced(places, 9).map(({ x }) => x)).toEqual([0, 9, 30]);
});
