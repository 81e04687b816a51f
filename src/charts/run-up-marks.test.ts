import { describe, expect, test } from 'vitest';
import { countedBases, coveredDays } from '../domain/covered-days';
import { day, dayNumber } from '../domain/day';
import { movableCounts } from '../domain/moved-counts';
import { runUpSeries } from '../domain/run-up-series';
import { attackColumns, days } from '../domain/testing/columns';
import { reportAttacks, reportDataset } from '../domain/testing/report';
import { runUpMarks } from './run-up-marks';
import { bandPath, stepPath } from './step-paths';

const spans = reportDataset.coverage.attacks;

function marksOf(keyDay: string, columns = reportAttacks, today = '2021-12-30') {
  const filter = { group: null, area: null, today: day(today) };
  const covered = coveredDays(
    spans,
    countedBases('left-out'),
    days('2021-01-01..2022-12-31'),
    filter.today,
  );
  const counts = movableCounts(columns, filter, covered);
  const series = runUpSeries(counts, spans, day(keyDay), filter.today);
  return runUpMarks(series);
}

const at = (value: string) => dayNumber(day(value));

describe('the run-up to the deadline', () => {
  const marks = marksOf('2021-12-31');
  test('adds up on covered days alone, at least and at most', () => {
    expect(marks.low).toHaveLength(25);
    expect(marks.low.at(-1)).toEqual({ day: at('2021-12-27'), value: 23 });
    expect(marks.high.at(-1)).toEqual({ day: at('2021-12-27'), value: 24 });
    expect(marks.opens).toBeNull();
  });
  test('is as high as its highest mark', () => {
    expect(marks.highest).toBe(24);
  });
});

test('the upper line ends with the upper bound, and an open end begins there', () => {
  const { low, high, opens, bars } = marksOf('2021-12-08');
  expect(high.at(-1)).toEqual({ day: at('2021-11-25'), value: 5 });
  expect(opens).toEqual({ day: at('2021-11-26'), value: 5 });
  expect(low.at(-1)?.day).toBe(at('2021-12-15'));
  expect(bars.brackets.map(({ from, to }) => [from, to])).toEqual([
    [at('2021-11-26'), at('2021-11-29')],
  ]);
});

test('the open end begins at the lower bound if there was never an upper bound', () => {
  const columns = attackColumns([{ when: '2021-11-19', low: 2, high: null }]);
  const { high, opens, highest } = marksOf('2021-12-08', columns);
  expect(high).toEqual([]);
  expect(opens).toEqual({ day: at('2021-11-19'), value: 2 });
  expect(highest).toBeGreaterThan(2);
});

test('without attacks nothing rises', () => {
  const { highest, low } = marksOf('2021-12-08', attackColumns([]));
  expect(highest).toBe(0);
  expect(new Set(low.map(({ value }) => value))).toEqual(new Set([0]));
});

describe('paths in steps', () => {
  const scales = { x: (value: number) => value * 10, y: (value: number) => 100 - value };
  test('is level over a day, rises between days, and has a gap for a missing day', () => {
    const steps = [
      { day: 1, value: 0 },
      { day: 2, value: 5 },
      { day: 4, value: 6 },
    ];
    expect(stepPath(steps, scales)).toBe('M10 100H20V95H30M40 94H50');
    expect(stepPath([], scales)).toBe('');
  });
  test('a band runs along its upper edge and back along its lower edge', () => {
    const band = [
      { day: 1, least: 0, most: 2 },
      { day: 2, least: 1, most: 4 },
    ];
    expect(bandPath(band, scales)).toBe('M10 98H20V96H30V99H20V100H10Z');
    expect(bandPath([], scales)).toBe('');
  });
});
