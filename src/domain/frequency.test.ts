import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AttackFilter } from './attack-filter';
import { addBounds, type Bound, zero } from './bound';
import { day } from './day';
import { type DayRange, isWithin, overlaps } from './day-range';
import { frequency, intervalBound, partBound, spanningRecords } from './frequency';
import { intervalsOf } from './interval';
import { type Split, splitSeries } from './split';
import { anySplit, anyUnit, attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { type AttackRow, attackColumns, days } from './testing/columns';

const all: AttackFilter = { group: null, area: null, today: day('2022-12-31') };

/* The arithmetic once more, record by record and without any haste. */

function passes(row: AttackRow, filter: AttackFilter): boolean {
  return (
    (filter.group === null || row.group === filter.group) &&
    (filter.area === null || (row.governorates ?? []).includes(filter.area)) &&
    (row.knownOn ?? days(row.when).end) <= filter.today &&
    (row.knownUntil === undefined || row.knownUntil > filter.today)
  );
}

/** Which part a record belongs to, given the parts there are. */
function partOf(row: AttackRow, split: Split, keys: readonly string[]): string {
  if (split === 'none') return 'all';
  const [governorate = '', ...others] = row.governorates ?? [];
  if (split === 'governorate' && others.length > 0) return 'shared';
  const own = split === 'group' ? row.group : governorate;
  if (own === null || own === undefined) return 'no-claim';
  return keys.includes(own) ? own : 'other';
}

function naiveBound(rows: readonly AttackRow[], window: DayRange): Bound {
  return rows.reduce((sum, { when, low = 1, high = low }) => {
    if (!overlaps(days(when), window)) return sum;
    return addBounds(sum, { low: isWithin(days(when), window) ? low : 0, high });
  }, zero);
}

test('agrees with counting record by record, for any period, interval, split and filter', () => {
  const scene = fc.tuple(attackRows, attackFilters, winterRange, anyUnit, anySplit);
  fc.assert(
    fc.property(scene, ([rows, filter, period, unit, split]) => {
      const columns = attackColumns(rows);
      const intervals = intervalsOf(period, unit);
      const series = splitSeries(columns, split);
      const counts = frequency(columns, filter, intervals, series);
      const passing = rows.filter((row) => passes(row, filter));

      intervals.forEach((interval, position) => {
        expect(intervalBound(counts, position)).toEqual(naiveBound(passing, interval));
        const parts = series.keys.map((key, part) => {
          const own = passing.filter((row) => partOf(row, split, series.keys) === key);
          expect(partBound(counts, position, part)).toEqual(naiveBound(own, interval));
          return partBound(counts, position, part);
        });
        expect(parts.reduce(addBounds, zero)).toEqual(intervalBound(counts, position));
      });

      const spanning = rows.flatMap((row, index) => {
        const isSpanning =
          passes(row, filter) &&
          intervals.some((interval) => overlaps(days(row.when), interval)) &&
          !intervals.some((interval) => isWithin(days(row.when), interval));
        return isSpanning ? [index] : [];
      });
      expect(counts.spanning).toEqual(spanning);
    }),
  );
});

test('what lies inside is counted apart from what only touches', () => {
  fc.assert(
    fc.property(attackRows, winterRange, anyUnit, (rows, period, unit) => {
      const columns = attackColumns(rows);
      const intervals = intervalsOf(period, unit);
      const counts = frequency(columns, all, intervals, splitSeries(columns, 'none'));
      intervals.forEach((interval, position) => {
        const inside = rows.filter((row) => passes(row, all) && isWithin(days(row.when), interval));
        const highs = inside.map(({ low = 1, high = low }) => high);
        expect(counts.openInside[position]).toBe(highs.filter((high) => high === null).length);
        expect(counts.highInside[position]).toBe(
          highs.reduce<number>((sum, high) => sum + (high ?? 0), 0),
        );
      });
    }),
  );
});

describe('one record against the week of November 22', () => {
  const week = intervalsOf(days('2021-11-22..2021-11-28'), 'week');
  test.each([
    ['within', '2021-11-26..2021-11-28', { low: 1, high: 1 }, false],
    ['the whole week', '2021-11-22..2021-11-28', { low: 1, high: 1 }, false],
    ['its first day', '2021-11-22', { low: 1, high: 1 }, false],
    ['its last day', '2021-11-28', { low: 1, high: 1 }, false],
    ['over its start', '2021-11-21..2021-11-22', { low: 0, high: 1 }, true],
    ['over its end', '2021-11-28..2021-11-29', { low: 0, high: 1 }, true],
    ['around it', '2021-11-01..2021-11-30', { low: 0, high: 1 }, true],
    ['the day before', '2021-11-21', zero, false],
    ['the day after', '2021-11-29', zero, false],
  ])('%s', (_what, when, bound, spans) => {
    const columns = attackColumns([{ when }]);
    const counts = frequency(columns, all, week, splitSeries(columns, 'none'));
    expect(intervalBound(counts, 0)).toEqual(bound);
    expect(counts.spanning).toEqual(spans ? [0] : []);
  });
});

test('a range without upper bound is certain for its week, possible for each of its days', () => {
  const columns = attackColumns([{ when: '2021-11-26..2021-11-28', low: 3, high: null }]);
  const series = splitSeries(columns, 'none');
  const week = frequency(columns, all, intervalsOf(days('2021-11-22..2021-11-28'), 'week'), series);
  expect(intervalBound(week, 0)).toEqual({ low: 3, high: null });
  const byDay = frequency(columns, all, intervalsOf(days('2021-11-25..2021-11-29'), 'day'), series);
  const bounds = byDay.intervals.map((_, position) => intervalBound(byDay, position));
  const possible = { low: 0, high: null };
  expect(bounds).toEqual([zero, possible, possible, possible, zero]);
});

test('without intervals, and without records, there is nothing', () => {
  const none = attackColumns([]);
  const one = attackColumns([{ when: '2021-12-01', group: 'a' }]);
  const month = intervalsOf(days('2021-12-01..2021-12-31'), 'month');
  expect(frequency(one, all, [], splitSeries(one, 'group')).spanning).toEqual([]);
  const counts = frequency(none, all, month, splitSeries(none, 'group'));
  expect(intervalBound(counts, 0)).toEqual(zero);
  expect(spanningRecords(counts, none, splitSeries(none, 'group'))).toEqual([]);
});

describe('spanning records', () => {
  const rows: AttackRow[] = [
    { when: '2021-12-05..2021-12-07', group: 'b', low: 1, high: 2 },
    { when: '2021-11-26..2021-11-28', group: 'a', low: 1, high: null },
    { when: '2021-11-26..2021-11-28', group: 'b', low: 2, high: 2 },
    { when: '2021-12-05..2021-12-07', group: 'b', low: 1, high: 1 },
    { when: '2021-12-06', group: 'a', low: 1, high: 1 },
    { when: '2021-11-26..2021-11-28', group: 'a', low: 1, high: 1 },
  ];
  const columns = attackColumns(rows);
  const series = splitSeries(columns, 'group');
  const gathered = (unit: 'day' | 'month') => {
    const counts = frequency(
      columns,
      all,
      intervalsOf(days('2021-11-01..2021-12-31'), unit),
      series,
    );
    return spanningRecords(counts, columns, series);
  };

  test('are gathered by their days, in order, with their part where all are of one', () => {
    expect(gathered('day')).toEqual([
      {
        range: days('2021-11-26..2021-11-28'),
        bound: { low: 4, high: null },
        part: null,
        records: 3,
      },
      {
        range: days('2021-12-05..2021-12-07'),
        bound: { low: 2, high: 3 },
        part: series.keys.indexOf('b'),
        records: 2,
      },
    ]);
  });

  test.each([
    ['the first', [null, 2], { low: 2, high: null }],
    ['the second', [2, null], { low: 2, high: null }],
    ['neither', [2, 3], { low: 2, high: 5 }],
  ])('of two over the same days without an upper bound: %s', (_what, highs, bound) => {
    const two = attackColumns(highs.map((high) => ({ when: '2021-12-05..2021-12-07', high })));
    const none = splitSeries(two, 'none');
    const counts = frequency(two, all, intervalsOf(days('2021-12-05..2021-12-07'), 'day'), none);
    expect(spanningRecords(counts, two, none)).toEqual([
      { range: days('2021-12-05..2021-12-07'), bound, part: 0, records: 2 },
    ]);
  });

  test('are apart where only their first or only their last days are the same', () => {
    const whens = ['2021-12-05..2021-12-07', '2021-12-05..2021-12-06', '2021-12-04..2021-12-06'];
    const three = attackColumns(whens.map((when) => ({ when })));
    const none = splitSeries(three, 'none');
    const counts = frequency(three, all, intervalsOf(days('2021-12-01..2021-12-09'), 'day'), none);
    expect(spanningRecords(counts, three, none).map(({ range }) => range)).toEqual(
      whens.toReversed().map(days),
    );
  });

  test('are none where every record lies in one interval', () => {
    expect(gathered('month')).toEqual([]);
  });

  test('hold every spanning row once', () => {
    fc.assert(
      fc.property(attackRows, winterRange, anySplit, (random, period, split) => {
        const own = attackColumns(random);
        const parts = splitSeries(own, split);
        const counts = frequency(own, all, intervalsOf(period, 'day'), parts);
        const found = spanningRecords(counts, own, parts);
        const starts = found.map(({ range }) => range.start);
        expect(starts).toEqual(starts.toSorted());
        expect(found.reduce((sum, { records }) => sum + records, 0)).toBe(counts.spanning.length);
        for (const { range, bound, records, part } of found) {
          const same = counts.spanning
            .flatMap((row) => random[row] ?? [])
            .filter(({ when }) => when === `${range.start}..${range.end}`);
          expect(same).toHaveLength(records);
          expect(bound).toEqual(naiveBound(same, range));
          const keys = new Set(same.map((row) => partOf(row, split, parts.keys)));
          expect(part === null ? null : parts.keys[part]).toBe(
            keys.size === 1 ? [...keys][0] : null,
          );
        }
      }),
    );
  });
});
