import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { coveredDays } from './covered-days';
import { day } from './day';
import { movableCounts } from './moved-counts';
import { runUp } from './run-up';
import { withSeveralAtMost } from './several';
import { attackRows } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { severalLimits } from './view';

test('only a missing upper bound is replaced, and never by less than the least', () => {
  const anyMost = fc.integer({ min: severalLimits.least, max: severalLimits.most });
  fc.assert(
    fc.property(attackRows, anyMost, (rows, most) => {
      const before = attackColumns(rows);
      const { columns, ...rest } = withSeveralAtMost(before, most);
      const expected = Array.from(before.columns.high, (high, row) =>
        high === -1 ? Math.max(before.columns.low[row] ?? 0, most) : high,
      );
      expect({ ...columns, high: [...Array.from(columns.high)] }).toEqual({
        ...before.columns,
        high: expected,
      });
      expect({ ...rest, columns: before.columns }).toEqual(before);
    }),
  );
});

test('with at most 3 each, the fortnight before the ceasefire ends is the highest of its windows', () => {
  const filter = { group: null, area: null, today: day('2021-12-30') };
  const covered = coveredDays(
    reportDataset.coverage.attacks,
    ['listed'],
    days('2021-01-01..2022-12-31'),
    filter.today,
  );
  const found = runUp(
    movableCounts(withSeveralAtMost(reportAttacks, 3), filter, covered),
    day('2021-12-28'),
    14,
  );
  expect(found.bound).toEqual({ low: 18, high: 19 });
  expect(found.ranking).toMatchObject({
    kind: 'ranked',
    rank: { best: 1, worst: 1 },
    windows: 26,
    unbounded: 0,
  });
});
