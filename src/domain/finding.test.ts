import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { CoverageSpan } from './coverage';
import { isWithin, sameRange } from './day-range';
import { findings } from './finding';
import { attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { attackColumns } from './testing/columns';
import { span } from './testing/dataset';

const gappy: readonly CoverageSpan[] = [
  span('2021-11-01..2021-11-20', 'listed'),
  span('2021-11-21..2021-11-30', 'stated'),
  span('2021-12-03..2022-01-31', 'listed'),
];

test('the months of a finding are listed days of the period up to today, newest first', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, (rows, filter, period) => {
      const found = findings(attackColumns(rows), filter, gappy, period);
      for (const { range } of found) {
        expect(isWithin(range, period)).toBe(true);
        expect(range.end <= filter.today).toBe(true);
        expect(range.start.slice(0, 7)).toBe(range.end.slice(0, 7));
        expect(gappy.some((one) => one.basis === 'listed' && isWithin(range, one))).toBe(true);
        expect(found.filter((other) => sameRange(other.range, range))).toHaveLength(1);
      }
      const starts = found.map(({ range }) => range.start);
      expect(starts).toEqual(starts.toSorted().reverse());
    }),
  );
});
