import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { coveredDays } from './covered-days';
import { addDays, type Day, day } from './day';
import { movableCounts } from './moved-counts';
import { runUpSeries } from './run-up-series';
import { attackFilters, attackRows, winterDay, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { attackBound, attacksAmong } from './window';

const spans = reportDataset.coverage.attacks;
const whole = days('2021-01-01..2022-12-31');

function ofReport(keyDay: string, today = '2021-12-30') {
  const filter = { group: null, area: null, today: day(today) };
  const covered = coveredDays(spans, ['listed'], whole, filter.today);
  const counts = movableCounts(reportAttacks, filter, covered);
  return runUpSeries(counts, spans, day(keyDay), filter.today);
}

describe('the run-up to the deadline of the report', () => {
  const series = ofReport('2021-12-31');
  const at = (offset: number) => series.days.find((one) => one.offset === offset);
  test('goes from 28 days before it to 7 after', () => {
    expect(series.days).toHaveLength(36);
    expect(series.days.at(0)).toMatchObject({ day: '2021-12-03', offset: -28, state: 'listed' });
    expect(series.days.at(-1)).toMatchObject({ day: '2022-01-07', offset: 7, state: 'notYet' });
    expect(at(-2)).toMatchObject({
      day: '2021-12-29',
      state: 'notCovered',
      soFar: null,
      band: null,
    });
  });
  test('adds up from the first covered day', () => {
    expect(at(-28)?.soFar).toEqual({ low: 0, high: 0 });
    expect(at(-5)?.bound).toEqual({ low: 6, high: 6 });
    expect(at(-5)?.soFar).toEqual({ low: 22, high: 22 });
    expect(at(-4)?.soFar).toEqual({ low: 23, high: 24 });
  });
  test('is drawn over all windows of its 25 covered days', () => {
    expect(series.windows).toBe(15);
    expect(at(-28)?.band).toEqual({ least: 0, most: 2 });
    // Its own window has the most by its end.
    expect(at(-4)?.band).toEqual({ least: 16, most: 23 });
  });
});

test('records that span days are certain with their last day, possible from their first', () => {
  const { days: around, spanning } = ofReport('2021-12-08');
  const soFar = (value: string) => around.find((one) => one.day === value)?.soFar;
  expect(soFar('2021-11-18')).toBeNull();
  expect(soFar('2021-11-25')).toEqual({ low: 5, high: 5 });
  expect(soFar('2021-11-26')).toEqual({ low: 5, high: null });
  expect(soFar('2021-11-28')).toEqual({ low: 10, high: null });
  expect(spanning.map(({ range, bound }) => [range.start, bound])).toEqual([
    ['2021-11-26', { low: 3, high: null }],
  ]);
});

test('nothing after the day is in it', () => {
  const { days: around } = ofReport('2021-12-31', '2021-12-05');
  const known = around.filter(({ soFar }) => soFar !== null).map(({ day: value }) => value);
  expect(known).toEqual(['2021-12-03', '2021-12-04', '2021-12-05']);
  expect(around.filter(({ bound }) => bound.high !== 0)).toEqual([]);
});

test('a set of days without another window of its shape has no band', () => {
  const filter = { group: null, area: null, today: day('2021-11-19') };
  const counts = movableCounts(reportAttacks, filter, [day('2021-11-19')]);
  const series = runUpSeries(counts, spans, day('2021-11-25'), filter.today);
  expect(series.windows).toBe(1);
  expect(series.days.every(({ band }) => band === null)).toBe(true);
});

test('so far and band are those of counting every window by its records', () => {
  fc.assert(
    fc.property(
      attackRows,
      attackFilters,
      winterRange,
      winterDay,
      fc.nat(40),
      (rows, filter, span, key, hole) => {
        const columns = attackColumns(rows);
        const listed = [
          {
            start: span.start,
            end: addDays(span.start, 20 + hole),
            basis: 'listed' as const,
            note: '',
          },
          {
            start: addDays(span.start, 23 + hole),
            end: addDays(span.start, 60),
            basis: 'listed' as const,
            note: '',
          },
        ].filter(({ start, end }) => start <= end);
        const covered = coveredDays(listed, ['listed'], whole, filter.today);
        const counts = movableCounts(columns, filter, covered);
        fc.pre(covered.some((one) => one >= addDays(key, -28) && one < key));
        const series = runUpSeries(counts, listed, key, filter.today);
        const boundOf = (among: readonly Day[]) =>
          attackBound(columns, attacksAmong(columns, filter, among));
        const own = covered.filter((one) => one >= series.range.start && one <= series.range.end);
        const windows = Array.from({ length: 181 }, (_, n) => n - 90)
          .map((shift) => own.map((one) => addDays(one, shift)))
          .filter((moved) => moved.every((one) => covered.includes(one)));
        expect(series.windows).toBe(windows.length);
        for (const { day: value, bound, soFar, band } of series.days) {
          expect(bound).toEqual(boundOf([value]));
          const place = own.indexOf(value);
          expect(soFar).toEqual(place < 0 ? null : boundOf(own.slice(0, place + 1)));
          const lows = windows.map((moved) => boundOf(moved.slice(0, place + 1)).low);
          expect(band).toEqual(
            place < 0 || windows.length < 2
              ? null
              : { least: Math.min(...lows), most: Math.max(...lows) },
          );
        }
      },
    ),
    { numRuns: 40 },
  );
});
