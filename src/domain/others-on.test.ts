import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { addBounds, zero } from './bound';
import { day } from './day';
import { frequency, partBound } from './frequency';
import { othersOn } from './others-on';
import { splitSeries } from './split';
import { anySplit, attackRows, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';

const all = { group: null, area: null, today: day('2022-12-31') };

test('names who "other" stands for on these days, most attacks first', () => {
  const columns = attackColumns([
    { when: '2021-12-02', group: 'named', low: 2, high: 2 },
    { when: '2021-12-03', group: 'a' },
    { when: '2021-12-03', group: 'b', low: 1, high: 3 },
    { when: '2021-12-09', group: 'c' },
  ]);
  const series = splitSeries(columns, 'group');
  const found = othersOn(columns, all, series, days('2021-12-01..2021-12-05'));
  expect(found.map(({ id }) => id)).toEqual(expect.not.arrayContaining(['named', 'c']));
  expect(found).toContainEqual({ id: 'a', bound: { low: 1, high: 1 } });
});

test('adds up to the part "other" of the interval', () => {
  fc.assert(
    fc.property(attackRows, anySplit, winterRange, (rows, split, range) => {
      const columns = attackColumns(rows);
      const series = splitSeries(columns, split);
      const other = series.keys.indexOf('other');
      fc.pre(other >= 0);
      const counts = frequency(columns, all, [range], series);
      const sum = othersOn(columns, all, series, range)
        .map(({ bound }) => bound)
        .reduce(addBounds, zero);
      expect(sum).toEqual(partBound(counts, 0, other));
    }),
  );
});
