import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AttackFilter, attackFilter } from './attack-filter';
import { addBounds, zero } from './bound';
import type { AttackColumns } from './columns';
import { day, dayNumber } from './day';
import { daysOf } from './day-range';
import { sumsByPart } from './frequency';
import { splitSeries } from './split';
import { boundOver, mergedSums, type SplitColumn, tallyOf } from './tally';
import { attackFilters, attackRows, winterDay, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';

const columnsToSplitBy: readonly SplitColumn[] = [
  'actor',
  'governorates',
  'status',
  'target',
  'means',
];

/** Counts record by record, straight from the definition of a bound. */
function counted(columns: AttackColumns, rows: readonly number[], days: ReadonlySet<number>) {
  const { start, end, low, high } = columns.columns;
  let bound = zero;
  for (const row of rows) {
    const own = [];
    for (let one = start[row] ?? 0; one <= (end[row] ?? 0); one += 1) own.push(one);
    const shared = own.filter((one) => days.has(one)).length;
    if (shared === 0) continue;
    const most = high[row] ?? -1;
    bound = addBounds(bound, {
      low: shared === own.length ? (low[row] ?? 0) : 0,
      high: most < 0 ? null : most,
    });
  }
  return bound;
}

function rowsPassing(columns: AttackColumns, filter: AttackFilter) {
  const passes = attackFilter(columns, filter);
  return Array.from({ length: columns.rows }, (_, row) => row).filter(passes);
}

/** Runs of days, so that records lie within them, and single days, so that records only overlap. */
const anyDays = fc
  .tuple(fc.array(winterRange, { maxLength: 3 }), fc.uniqueArray(winterDay))
  .map(([ranges, single]) => [...new Set([...single, ...ranges.flatMap(daysOf)])]);

test('any days are counted as the records themselves are, as a whole and by every column', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, anyDays, (rows, filter, days) => {
      const columns = attackColumns(rows);
      const tally = tallyOf(columns, filter);
      const passing = rowsPassing(columns, filter);
      const set = new Set(days.map(dayNumber));
      expect([...tally.rows]).toEqual(passing);
      expect(boundOver(tally.all, days)).toEqual(counted(columns, passing, set));
      for (const column of columnsToSplitBy) {
        const parts = tally.by(column);
        expect(parts).toHaveLength(columns.dictionaries[column].length + 1);
        parts.forEach((sums, entry) => {
          const own = passing.filter((row) => (columns.columns[column][row] ?? -1) + 1 === entry);
          expect(boundOver(sums, days)).toEqual(counted(columns, own, set));
        });
        expect(mergedSums(parts)).toEqual(tally.all);
      }
    }),
  );
});

const known = { group: null, area: null, today: day('2021-12-30') };

test('a record of several days counts as certain only if all of its days are asked for', () => {
  const { all } = tallyOf(
    attackColumns([{ when: '2021-12-03..2021-12-05', low: 2, high: 4 }]),
    known,
  );
  expect(boundOver(all, daysOf(days('2021-12-01..2021-12-05')))).toEqual({ low: 2, high: 4 });
  expect(boundOver(all, daysOf(days('2021-12-01..2021-12-04')))).toEqual({ low: 0, high: 4 });
  expect(boundOver(all, daysOf(days('2021-12-06..2021-12-09')))).toEqual({ low: 0, high: 0 });
});

test('a record of several days that may be of no attack has an upper bound', () => {
  const columns = attackColumns([{ when: '2021-12-03..2021-12-05', low: 0, high: 0 }]);
  expect(boundOver(tallyOf(columns, known).all, [day('2021-12-04')])).toEqual({ low: 0, high: 0 });
});

test('a version counts from the day it became known to the day before the next one did', () => {
  const columns = attackColumns([
    { when: '2021-12-03', knownUntil: '2021-12-06' },
    { when: '2021-12-03', knownOn: '2021-12-06', low: 3, high: 3 },
  ]);
  const lowOn = (today: string) =>
    boundOver(tallyOf(columns, { ...known, today: day(today) }).all, [day('2021-12-03')]).low;
  expect(['2021-12-02', '2021-12-03', '2021-12-05', '2021-12-06'].map(lowOn)).toEqual([0, 1, 1, 3]);
});

test('only the last few tallies of a dataset are kept', () => {
  const columns = attackColumns([{ when: '2021-12-03' }]);
  const on = (today: string) => tallyOf(columns, { ...known, today: day(today) });
  const all = ['2021-12-03', '2021-12-04', '2021-12-05', '2021-12-06'];
  const [first, second] = all.map(on);
  // Asked for again, so the second is now the one not used for longest.
  expect(on('2021-12-03')).toBe(first);
  on('2021-12-07');
  expect(on('2021-12-03')).toBe(first);
  expect(on('2021-12-04')).not.toBe(second);
});

test('the same filter is tallied once for each dataset', () => {
  const filter = { group: null, area: null, today: day('2021-12-30') };
  const [one, other] = [
    attackColumns([{ when: '2021-12-03' }]),
    attackColumns([{ when: '2021-12-04' }]),
  ];
  const tally = tallyOf(one, filter);
  expect(tallyOf(one, { ...filter })).toBe(tally);
  expect(tally.by('actor')).toBe(tally.by('actor'));
  expect(tallyOf(other, filter)).not.toBe(tally);
});

test('the sums of the parts of a split are made once for each tally', () => {
  const columns = attackColumns([
    { when: '2021-12-03', group: 'a' },
    { when: '2021-12-04', group: 'b' },
    { when: '2021-12-05' },
  ]);
  const filter = { group: null, area: null, today: day('2021-12-30') };
  const sums = sumsByPart(tallyOf(columns, filter), splitSeries(columns, 'group'));
  expect(sumsByPart(tallyOf(columns, { ...filter }), splitSeries(columns, 'group'))).toBe(sums);
  expect(sumsByPart(tallyOf(columns, filter), splitSeries(columns, 'governorate'))).not.toBe(sums);
  const earlier = tallyOf(columns, { ...filter, today: day('2021-12-04') });
  expect(sumsByPart(earlier, splitSeries(columns, 'group'))).not.toBe(sums);
});

test('a change of filter reads all rows once, whatever is counted then', () => {
  const plain = attackColumns([
    { when: '2021-12-03', group: 'a' },
    { when: '2021-12-04..2021-12-06' },
  ]);
  let reads = 0;
  const knownOn = new Proxy([...Array.from(plain.columns.knownOn)], {
    get: (values, key) => {
      if (key === '0') reads += 1;
      return Reflect.get(values, key);
    },
  });
  const columns = { ...plain, columns: { ...plain.columns, knownOn } };
  const filter = { group: null, area: null, today: day('2021-12-30') };
  const tally = tallyOf(columns, filter);
  for (const column of columnsToSplitBy) tally.by(column);
  expect(boundOver(tally.all, [day('2021-12-03')])).toEqual({ low: 1, high: 1 });
  tallyOf(columns, filter);
  expect(reads).toBe(1);
});
