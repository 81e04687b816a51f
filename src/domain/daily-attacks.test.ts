import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dailyAttacks } from './daily-attacks';
import { day, dayNumber } from './day';
import { daysOf } from './day-range';
import { boundOver, tallyOf } from './tally';
import { attackFilters, attackRows, coverageSpans, winterDay } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { attackBound, attacksAmong } from './window';

const everything = { group: null, area: null, today: day('2021-12-30') };
const december = daysOf(days('2021-12-01..2021-12-27'));

test('any covered days are counted as the records themselves are', () => {
  fc.assert(
    fc.property(
      attackRows,
      attackFilters,
      coverageSpans,
      fc.uniqueArray(winterDay),
      (rows, filter, spans, some) => {
        const columns = attackColumns(rows);
        const covered = spans.flatMap(daysOf);
        const wanted = some.filter((one) => covered.includes(one));
        const daily = dailyAttacks(tallyOf(columns, filter).all, covered);
        expect(boundOver(daily.sums, wanted)).toEqual(
          attackBound(columns, attacksAmong(columns, filter, wanted)),
        );
        // Each day alone, without what spans it.
        const passing = tallyOf(columns, filter);
        const lowOn = (value: string) =>
          [...passing.rows]
            .filter((row) => {
              const { start, end } = columns.columns;
              return [start[row], end[row]].every((each) => each === dayNumber(day(value)));
            })
            .reduce((sum, row) => sum + (columns.columns.low[row] ?? 0), 0);
        expect([...daily.low]).toEqual(covered.map(lowOn));
      },
    ),
  );
});

test('a record over several days is in none of them alone', () => {
  const columns = attackColumns([{ when: '2021-12-03..2021-12-05', low: 3, high: 4 }]);
  const daily = dailyAttacks(tallyOf(columns, everything).all, december);
  expect(daily.low.every((low) => low === 0)).toBe(true);
  expect(boundOver(daily.sums, daysOf(days('2021-12-03..2021-12-05')))).toEqual({
    low: 3,
    high: 4,
  });
  expect(boundOver(daily.sums, daysOf(days('2021-12-05..2021-12-06')))).toEqual({
    low: 0,
    high: 4,
  });
});

test('an attack on a day between covered ones is on none of them', () => {
  const covered = ['2021-12-01..2021-12-02', '2021-12-05..2021-12-06'].flatMap((when) =>
    daysOf(days(when)),
  );
  const columns = attackColumns([{ when: '2021-12-03' }, { when: '2021-12-03..2021-12-04' }]);
  const daily = dailyAttacks(tallyOf(columns, everything).all, covered);
  expect(boundOver(daily.sums, covered)).toEqual({ low: 0, high: 0 });
  expect([...daily.low]).toEqual([0, 0, 0, 0]);
});

test('each covered day has its own attacks', () => {
  const columns = attackColumns([
    { when: '2021-12-02' },
    { when: '2021-12-02', low: 2, high: null },
    { when: '2021-12-04', low: 1, high: 3 },
  ]);
  const covered = daysOf(days('2021-12-01..2021-12-05'));
  const daily = dailyAttacks(tallyOf(columns, everything).all, covered);
  expect([...daily.low]).toEqual([0, 3, 0, 1, 0]);
});

test('without an upper bound on one of the days there is none', () => {
  const columns = attackColumns([{ when: '2021-12-03', high: null }, { when: '2021-12-04' }]);
  const daily = dailyAttacks(tallyOf(columns, everything).all, december);
  expect(boundOver(daily.sums, december)).toEqual({ low: 2, high: null });
  expect(boundOver(daily.sums, daysOf(days('2021-12-04')))).toEqual({ low: 1, high: 1 });
});

test('over no day, and where no day is covered, there is nothing', () => {
  const columns = attackColumns([{ when: '2021-12-03' }]);
  expect(boundOver(dailyAttacks(tallyOf(columns, everything).all, december).sums, [])).toEqual({
    low: 0,
    high: 0,
  });
  expect(boundOver(dailyAttacks(tallyOf(columns, everything).all, []).sums, [])).toEqual({
    low: 0,
    high: 0,
  });
});
