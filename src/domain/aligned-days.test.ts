import { describe, expect, test } from 'vitest';
import { alignedDayAt, alignedDays } from './aligned-days';
import type { CoverageBasis } from './coverage';
import { day } from './day';
import { alignedReport, alignedRows } from './testing/aligned';
import { attackColumns, days } from './testing/columns';
import { span } from './testing/dataset';

const withStated: readonly CoverageBasis[] = ['listed', 'stated'];
describe('offsets', () => {
  test.each([
    ['from the first day', '2021-12-24..2021-12-26', '2021-12-24', [0, 1, 2]],
    ['to a key date', '2021-12-24..2021-12-26', '2021-12-26', [-2, -1, 0]],
    ['to a key date after the period', '2021-12-24..2021-12-26', '2021-12-31', [-7, -6, -5]],
    ['from a key date before it', '2022-01-01..2022-01-02', '2021-12-31', [1, 2]],
    ['of one day', '2021-12-24', '2021-12-24', [0]],
  ])('%s', (_what, period, zero, offsets) => {
    const aligned = alignedReport({ period, zero });
    expect(aligned.days.map(({ offset }) => offset)).toEqual(offsets);
    expect(alignedDayAt(aligned, offsets[0] ?? 0)?.day).toBe(days(period).start);
    expect(alignedDayAt(aligned, (offsets.at(-1) ?? 0) + 1)).toBeNull();
    expect(alignedDayAt(aligned, (offsets[0] ?? 0) - 1)).toBeNull();
  });
});

describe('the days of the report', () => {
  const { days: all, spanning } = alignedReport({ period: '2021-11-18..2021-11-29' });
  test('what is dated on a day, and what may fall there', () => {
    expect(all.map(({ dated }) => dated?.low)).toEqual([0, 1, 0, 2, 1, 0, 0, 1, 0, 0, 2, 0]);
    expect(all.map(({ bound }) => bound?.high)).toEqual([
      0,
      1,
      0,
      2,
      1,
      0,
      0,
      1,
      null,
      null,
      null,
      0,
    ]);
    expect(all.map(({ state, counted }) => [state, counted]).slice(0, 2)).toEqual([
      ['stated', false],
      ['listed', true],
    ]);
  });
  test('records over several days are one, over their offsets', () => {
    expect(spanning).toEqual([
      {
        range: days('2021-11-26..2021-11-28'),
        bound: { low: 3, high: null },
        part: 0,
        records: 3,
        from: 8,
        to: 10,
      },
    ]);
  });
  test('what runs on begins with the list, and takes in several days with their last', () => {
    const running = all.map((one) => one.running);
    expect(running.slice(0, 2)).toEqual([null, { low: 1, high: 1 }]);
    expect(running.slice(7)).toEqual([
      { low: 5, high: 5 },
      { low: 5, high: null },
      { low: 5, high: null },
      { low: 10, high: null },
      { low: 10, high: null },
    ]);
  });
  test('the mean waits for four listed days, or counts the stated ones as the reader wants', () => {
    expect(all.map(({ mean }) => mean).slice(3, 6)).toEqual([null, 1, 0.8]);
    const stated = alignedReport({ period: '2021-11-18..2021-11-29', bases: withStated }).days;
    expect(stated.map(({ mean }) => mean).slice(0, 2)).toEqual([0, 1 / 7]);
  });
  test('the mean looks back before the period', () => {
    const [first] = alignedReport({ period: '2021-12-27' }).days;
    expect(first?.mean).toBe((3 + 1 + 1 + 0 + 0 + 6 + 1) / 7);
  });
});

describe('days without figures', () => {
  test('not covered', () => {
    const { days: all } = alignedReport({ period: '2021-10-01..2021-10-03' });
    for (const one of all) {
      expect(one).toMatchObject({ state: 'notCovered', counted: false, dated: null, bound: null });
      expect(one).toMatchObject({ running: null, mean: null });
    }
  });
  test('still to come, with no mean although the days before are covered', () => {
    const { days: all } = alignedReport({ period: '2021-12-26..2021-12-28', today: '2021-12-26' });
    expect(all.map(({ state }) => state)).toEqual(['listed', 'notYet', 'notYet']);
    expect(all.map(({ bound }) => bound?.low)).toEqual([6, undefined, undefined]);
    expect(all.map(({ mean }) => mean === null)).toEqual([false, true, true]);
    expect(all.map(({ running }) => running?.low)).toEqual([6, 6, 6]);
  });
  test('a period wholly to come', () => {
    const { days: all, spanning } = alignedReport({ period: '2022-01-01..2022-01-05' });
    expect(all.every(({ state, bound }) => state === 'notYet' && bound === null)).toBe(true);
    expect(spanning).toEqual([]);
  });
  test('listed without an attack is a zero', () => {
    const [one] = alignedRows([], { period: '2021-12-01' }).days;
    expect(one).toMatchObject({ dated: { low: 0, high: 0 }, bound: { low: 0, high: 0 }, mean: 0 });
  });
  test('selected days have figures but enter no mean', () => {
    const [range, today] = [days('2021-12-01'), day('2021-12-30')];
    const filter = { group: null, area: null, today };
    const columns = attackColumns([{ when: '2021-12-01', low: 2 }]);
    const spans = [span('2021-11-01..2021-12-30', 'selected')];
    const [one] = alignedDays(columns, filter, spans, withStated, range, today, range.start).days;
    expect(one).toMatchObject({ counted: false, bound: { low: 2, high: 2 }, mean: null });
  });
});

describe('across the border of the period', () => {
  const rows = [
    { when: '2021-11-28..2021-12-02', low: 2, high: null },
    { when: '2021-12-09..2021-12-12', low: 1, high: 3 },
    { when: '2021-11-25..2021-11-30', low: 5 },
  ];
  const { days: all, spanning } = alignedRows(rows, { period: '2021-12-01..2021-12-10' });
  test('records are cut to it, and those outside are left out', () => {
    expect(spanning.map(({ from, to, bound }) => [from, to, bound.high])).toEqual([
      [0, 1, null],
      [8, 9, 3],
    ]);
  });
  test('they are possible, never certain', () => {
    expect(all.at(0)?.running).toEqual({ low: 0, high: null });
    expect(all.at(-1)?.running).toEqual({ low: 0, high: null });
    expect(all.at(-1)?.bound).toEqual({ low: 0, high: 3 });
  });
});

test('as of an earlier day only what was known then is there', () => {
  const asked = { period: '2021-12-14..2021-12-16' };
  const lows = (today: string) =>
    alignedReport({ ...asked, today }).days.map(({ dated }) => dated?.low);
  expect(lows('2021-12-14')).toEqual([1, undefined, undefined]);
  expect(lows('2021-12-15')).toEqual([2, 0, undefined]);
});
