import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { traitFilter } from './attack-trait';
import { comparePeriods } from './comparison';
import { comparedParts, dailyParts, type PartKey } from './comparison-parts';
import { allDailyAttacks, placeAttacks } from './daily-attacks';
import { type DayRange, daysOf } from './day-range';
import { partFilter, splits } from './split';
import { attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { attackBound, attacksAmong } from './window';

const everything = { group: null, governorate: null, today: reportDataset.asOf };
const listed = daysOf(days('2021-11-19..2021-12-27'));

function partsOfReport() {
  const comparison = comparePeriods(
    allDailyAttacks(reportAttacks, placeAttacks(reportAttacks, everything, listed)),
    days('2021-12-14..2021-12-27'),
    days('2021-11-30..2021-12-13'),
  );
  if (comparison.kind !== 'compared') throw new Error('the periods share days');
  return comparedParts(
    dailyParts(reportAttacks, placeAttacks(reportAttacks, everything, listed)),
    comparison.periods,
  );
}

const nameOf = (key: PartKey) => (typeof key === 'string' ? key : key.value);

test('the report by group, governorate, status and target, most attacks first', () => {
  const rows = partsOfReport().parts.map(({ kind, key, a, b }) => [
    kind,
    nameOf(key),
    a.bound.low,
    b.bound.low,
  ]);
  expect(rows.slice(0, 3)).toEqual([
    ['group', 'ashab-al-kahf', 6, 3],
    ['group', 'katibat-al-sabiqoun', 3, 1],
    ['group', 'qassem-al-jabbareen', 2, 1],
  ]);
  expect(rows).toContainEqual(['group', 'no-claim', 0, 1]);
  expect(rows).toContainEqual(['governorate', 'al-qadisiyah', 9, 4]);
  expect(rows).toContainEqual(['status', 'claimed', 18, 6]);
  expect(rows).toContainEqual(['target', 'convoys', 18, 6]);
});

test('the intervals are widened by the number of parts that could be called', () => {
  const { looks, level, parts } = partsOfReport();
  expect(looks).toBe(3);
  expect(level).toBeCloseTo(1 - 0.05 / 3, 12);
  const widened = parts.find(({ key }) => nameOf(key) === 'convoys')?.verdict;
  expect(widened).toMatchObject({ kind: 'notDistinguishable', level });
});

test('a part is counted as the list that it opens', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, winterRange, (rows, filter, a, b) => {
      const columns = attackColumns(rows);
      const covered = daysOf(days('2021-10-20..2022-02-28'));
      const periods = { a: { range: a, days: daysOf(a) }, b: { range: b, days: daysOf(b) } };
      for (const part of comparedParts(
        dailyParts(columns, placeAttacks(columns, filter, covered)),
        periods,
      ).parts) {
        for (const split of splits) {
          const isPart =
            typeof part.key === 'string'
              ? partFilter(columns, split, part.key)
              : traitFilter(columns, part.key);
          const opened = (range: DayRange) =>
            attackBound(columns, attacksAmong(columns, filter, daysOf(range), isPart));
          expect(part.a.bound).toEqual(opened(a));
          expect(part.b.bound).toEqual(opened(b));
        }
      }
    }),
  );
});

test('without an attack in either period there is no part', () => {
  const periods = {
    a: { range: days('2021-12-01..2021-12-04'), days: daysOf(days('2021-12-01..2021-12-04')) },
    b: { range: days('2021-12-05..2021-12-08'), days: daysOf(days('2021-12-05..2021-12-08')) },
  };
  expect(
    comparedParts(
      dailyParts(reportAttacks, placeAttacks(reportAttacks, everything, listed)),
      periods,
    ),
  ).toEqual({
    parts: [],
    looks: 0,
    level: 0.95,
  });
});
