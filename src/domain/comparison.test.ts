import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burstsOf } from './bursts';
import { allCoveredDays, comparePeriods } from './comparison';
import { dailyAttacks } from './daily-attacks';
import { type Day, day } from './day';
import { daysOf } from './day-range';
import { tallyOf } from './tally';
import { attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { span } from './testing/dataset';
import { reportAttacks, reportDataset } from './testing/report';
import type { StatedDays } from './view';

const spans = reportDataset.coverage.attacks;

function daily(today: Day = reportDataset.asOf, stated: StatedDays = 'left-out') {
  const covered = allCoveredDays(spans, stated, today);
  return dailyAttacks(tallyOf(reportAttacks, { group: null, area: null, today }).all, covered);
}

describe('the report', () => {
  test('14 days to December 27 against the 14 before: no clear difference', () => {
    const found = comparePeriods(
      daily(),
      days('2021-12-14..2021-12-27'),
      days('2021-11-30..2021-12-13'),
    );
    expect(found).toMatchObject({
      kind: 'compared',
      a: { bound: { low: 18, high: 19 }, days: 14, length: 14 },
      b: { bound: { low: 6, high: 6 }, days: 14, length: 14 },
      verdict: { kind: 'notDistinguishable' },
    });
    // Six claims of one day: the daily counts vary twice as much as even ones would.
    expect(found.kind === 'compared' && found.bursts.phi).toBeCloseTo(2.13, 2);
  });

  test('the run-up to the election in October cannot be spoken of: no day of it is covered', () => {
    const found = comparePeriods(
      daily(),
      days('2021-12-17..2021-12-30'),
      days('2021-09-26..2021-10-09'),
    );
    expect(found).toMatchObject({
      b: { bound: { low: 0, high: 0 }, days: 0, length: 14 },
      verdict: { kind: 'cannotSay', reason: 'noCoverage' },
    });
  });

  test('days that are only stated to be empty count on the wish of the reader alone', () => {
    const periods = [days('2021-12-01..2021-12-27'), days('2021-11-01..2021-11-30')] as const;
    expect(comparePeriods(daily(), ...periods)).toMatchObject({
      b: { days: 12, length: 30 },
      verdict: { kind: 'cannotSay', reason: 'lowCoverage' },
    });
    expect(comparePeriods(daily(reportDataset.asOf, 'counted'), ...periods)).toMatchObject({
      b: { days: 30, length: 30, bound: { low: 11, high: null } },
      verdict: { kind: 'dependsOnUncertainCounts' },
    });
  });

  test('as of an earlier day its later days are not covered', () => {
    const found = comparePeriods(
      daily(day('2021-12-20')),
      days('2021-12-14..2021-12-27'),
      days('2021-11-30..2021-12-13'),
    );
    expect(found).toMatchObject({
      a: { days: 7, length: 14 },
      verdict: { kind: 'cannotSay', reason: 'lowCoverage' },
    });
  });
});

test('periods that share days are refused, with the days', () => {
  expect(
    comparePeriods(daily(), days('2021-12-14..2021-12-27'), days('2021-12-01..2021-12-14')),
  ).toEqual({ kind: 'overlapping', shared: days('2021-12-14') });
});

test('periods of one day each', () => {
  const found = comparePeriods(daily(), days('2021-12-26'), days('2021-12-12'));
  expect(found).toMatchObject({
    a: { bound: { low: 6, high: 6 }, days: 1 },
    b: { bound: { low: 4, high: 4 }, days: 1 },
    verdict: { kind: 'notDistinguishable' },
  });
});

test('zero attacks in one of them, and in both', () => {
  const one = comparePeriods(
    daily(),
    days('2021-12-01..2021-12-08'),
    days('2021-12-09..2021-12-27'),
  );
  expect(one).toMatchObject({
    a: { bound: { low: 0, high: 0 } },
    b: { bound: { low: 23, high: 24 } },
  });
  const both = comparePeriods(
    daily(),
    days('2021-12-01..2021-12-04'),
    days('2021-12-05..2021-12-08'),
  );
  expect(both).toMatchObject({ verdict: { kind: 'cannotSay', reason: 'tooFew' } });
});

test('swapping the periods keeps the dispersion and turns the ratio over', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, winterRange, (rows, filter, a, b) => {
      const covered = daysOf(days('2021-10-20..2022-01-10')).filter((one) => one <= filter.today);
      const attacks = dailyAttacks(tallyOf(attackColumns(rows), filter).all, covered);
      const [there, back] = [comparePeriods(attacks, a, b), comparePeriods(attacks, b, a)];
      fc.pre(there.kind === 'compared' && back.kind === 'compared');
      if (there.kind !== 'compared' || back.kind !== 'compared') return;
      expect(back.bursts).toEqual(there.bursts);
      const turned = { up: 'down', down: 'up' } as const;
      const { kind } = there.verdict;
      expect(back.verdict.kind).toBe(kind === 'up' || kind === 'down' ? turned[kind] : kind);
    }),
  );
});

test('bursts are those of the days of the comparison', () => {
  const found = comparePeriods(
    daily(),
    days('2021-12-14..2021-12-27'),
    days('2021-11-30..2021-12-13'),
  );
  if (found.kind !== 'compared') throw new Error('the periods share days');
  const { a, b } = found.periods;
  expect(found.bursts).toEqual(burstsOf(daily(), { a: a.days, b: b.days }));
});

test('covered days are those listed, never those selected', () => {
  const mixed = [
    span('2021-12-01..2021-12-02', 'listed'),
    span('2021-12-04..2021-12-05', 'selected'),
  ];
  expect(allCoveredDays(mixed, 'counted', day('2021-12-30'))).toEqual(['2021-12-01', '2021-12-02']);
});
