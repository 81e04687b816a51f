import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { burstsOf, phiWith } from './bursts';
import { allCoveredDays } from './comparison';
import { dailyAttacks } from './daily-attacks';
import { addDays, day } from './day';
import { daysOf } from './day-range';
import { tallyOf } from './tally';
import { attackFilters, attackRows, winterRange } from './testing/arbitraries';
import { attackColumns, days } from './testing/columns';
import { reportAttacks, reportDataset } from './testing/report';
import { isWholeWeeks, weekdayCycle, weekdayCycleOf } from './weekday-cycle';

const today = day('2021-12-30');
const filter = { group: null, area: null, today };

const report = dailyAttacks(
  tallyOf(reportAttacks, filter).all,
  allCoveredDays(reportDataset.coverage.attacks, 'left-out', today),
);

/** Counts of days in a row from a Monday on. */
function fromMonday(counts: readonly number[]) {
  const first = day('2021-03-01');
  const last = addDays(first, counts.length - 1);
  const rows = counts.flatMap((count, place) =>
    count === 0 ? [] : [{ when: addDays(first, place), low: count, high: count }],
  );
  const columns = attackColumns(rows);
  const covered = daysOf({ start: first, end: last });
  return dailyAttacks(tallyOf(columns, { ...filter, today: last }).all, covered);
}

const parted = (attacks: { readonly days: readonly string[] }, length: number) => {
  const covered = attacks.days.map(day);
  return { b: covered.slice(length, 2 * length), a: covered.slice(2 * length) };
};

const onSundays = (weeks: number) =>
  fromMonday(Array.from({ length: 7 * weeks }, (_, place) => (place % 7 === 6 ? 3 : place % 2)));

test('the attacks of the report come in bursts', () => {
  const [a, b] = [days('2021-12-14..2021-12-27'), days('2021-11-30..2021-12-13')].map(daysOf);
  const bursts = burstsOf(report, { a: a ?? [], b: b ?? [] });
  // (30.222 + 36 + 10.286) / (13 + 13 + 10), counted by hand.
  expect(bursts.phi).toBeCloseTo(2.1252, 4);
  expect(bursts).toEqual({ plain: bursts.phi, withinWeekdays: null, lasting: 1, phi: bursts.phi });
});

test('they are the same whichever period is looked at', () => {
  fc.assert(
    fc.property(attackRows, attackFilters, winterRange, winterRange, (rows, some, one, other) => {
      fc.pre(one.end < other.start);
      const columns = attackColumns(rows);
      const covered = daysOf({ start: one.start, end: other.end });
      const attacks = dailyAttacks(tallyOf(columns, some).all, covered);
      const [a, b] = [daysOf(one), daysOf(other)];
      const there = burstsOf(attacks, { a, b }, true);
      expect(burstsOf(attacks, { a: b, b: a }, true).phi).toBeCloseTo(there.phi, 9);
    }),
  );
});

describe('weekdays', () => {
  test('half of the dated attacks of the report fall on Sundays, beyond chance', () => {
    const { attacks, p } = weekdayCycleOf(report);
    expect(attacks).toEqual([2, 6, 1, 6, 1, 0, 15]);
    expect(p).toBeGreaterThan(0.001);
    expect(p).toBeLessThan(0.05);
  });

  test.each<[string, string, boolean]>([
    ['two weeks', '2021-12-14..2021-12-27', true],
    ['three weeks', '2021-12-07..2021-12-27', true],
    ['one week', '2021-12-21..2021-12-27', false],
    ['two weeks and a day', '2021-12-13..2021-12-27', false],
  ])('%s: whole weeks of 14 days or more: %s', (_what, range, expected) => {
    expect(isWholeWeeks(daysOf(days(range)))).toBe(expected);
  });

  test('a cycle is no burst if all three groups are whole weeks', () => {
    const attacks = onSundays(6);
    const bursts = burstsOf(attacks, parted(attacks, 14));
    expect(bursts.plain).toBeGreaterThan(1);
    expect(bursts.withinWeekdays).toBe(1);
    expect(bursts.phi).toBe(1);
  });

  test('it stays one if the other days are no whole weeks', () => {
    const attacks = onSundays(5);
    expect(burstsOf(attacks, parted(attacks, 14)).withinWeekdays).toBeNull();
  });

  test('without a cycle nothing is parted', () => {
    const attacks = fromMonday(Array.from({ length: 42 }, (_, place) => (place % 5 === 0 ? 4 : 0)));
    expect(weekdayCycleOf(attacks).p).toBeGreaterThan(0.05);
    expect(burstsOf(attacks, parted(attacks, 14)).withinWeekdays).toBeNull();
  });

  test('of even days, of none and of years of days', () => {
    expect(weekdayCycle([], []).p).toBe(1);
    const years = daysOf(days('2010-01-01..2019-12-31'));
    expect(
      weekdayCycle(
        years,
        years.map(() => 1),
      ).p,
    ).toBe(1);
    expect(
      weekdayCycle(
        years,
        years.map((_, place) => (place % 7 === 0 ? 2 : 1)),
      ).p,
    ).toBeLessThan(0.001);
  });
});

test('live data has the factor for bursts that last days, other data has none', () => {
  const attacks = fromMonday(Array.from({ length: 48 }, (_, place) => (place % 16 < 6 ? 3 : 0)));
  const compared = parted(attacks, 14);
  const [resting, live] = [burstsOf(attacks, compared), burstsOf(attacks, compared, true)];
  expect(resting.lasting).toBe(1);
  expect(live.lasting).toBeGreaterThan(1);
  expect(live.phi).toBeCloseTo(live.plain * live.lasting, 12);
});

test('with other counts of a the others stay', () => {
  const [a, b] = [days('2021-12-14..2021-12-27'), days('2021-11-30..2021-12-13')].map(daysOf);
  const compared = { a: a ?? [], b: b ?? [] };
  const bursts = burstsOf(report, compared);
  const phiIf = phiWith({ attacks: report, compared, live: false }, bursts);
  const asItIs = compared.a.map((value) => report.low[report.days.indexOf(value)] ?? 0);
  expect(phiIf(asItIs)).toBeCloseTo(bursts.phi, 12);
  expect(phiIf(compared.a.map(() => 1))).toBeLessThan(bursts.phi);
  expect(phiIf(compared.a.map((_, place) => (place === 0 ? 33 : 0)))).toBeGreaterThan(bursts.phi);
});
