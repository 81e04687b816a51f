import { describe, expect, test } from 'vitest';
import { burstsOf } from './bursts';
import { allCoveredDays } from './comparison';
import { dailyAttacks } from './daily-attacks';
import { day } from './day';
import { daysOf } from './day-range';
import { tallyOf } from './tally';
import { days } from './testing/columns';
import { coveredCount } from './testing/period-counts';
import { reportAttacks, reportDataset } from './testing/report';
import vectors from './testing/vectors.json';
import { type PeriodCount, type Verdict, verdict } from './verdict';
import { attackBound, attacksAmong } from './window';

const kinds: Readonly<Record<string, Verdict['kind']>> = {
  up: 'up',
  down: 'down',
  'not distinguishable': 'notDistinguishable',
  'depends on the uncertain counts': 'dependsOnUncertainCounts',
};

/** The figures of a verdict that was given. */
function weighed(found: Verdict) {
  if (found.kind === 'cannotSay') throw new Error(`nothing is said: ${found.reason}`);
  return found;
}

describe('with ranges of counts', () => {
  test.each(vectors.interval_counts)('$x1 in $T1 against $x2 in $T2: $final', (vector) => {
    const { x1, T1, x2, T2, ratio_range, hull_ci95, corner_lowest, corner_highest } = vector;
    const a = coveredCount(x1[0] ?? 0, x1[1] ?? 0, T1);
    const b = coveredCount(x2[0] ?? 0, x2[1] ?? 0, T2);
    const found = weighed(verdict(a, b));
    expect(found.kind).toBe(kinds[vector.final]);
    expect(found.ratio[0]).toBeCloseTo(ratio_range[0] ?? 0, 12);
    expect(found.ratio[1]).toBeCloseTo(ratio_range[1] ?? 0, 12);
    expect(found.interval[0]).toBeCloseTo(hull_ci95[0] ?? 0, 8);
    expect(found.interval[1]).toBeCloseTo(hull_ci95[1] ?? 0, 8);
    expect(found.cases.lowest).toMatchObject({ a: corner_lowest.x1, b: corner_lowest.x2 });
    expect(found.cases.highest).toMatchObject({ a: corner_highest.x1, b: corner_highest.x2 });
    expect(found.cases.lowest.interval[1]).toBeCloseTo(corner_lowest.ci95_R[1] ?? 0, 8);
    expect(found.cases.highest.interval[0]).toBeCloseTo(corner_highest.ci95_R[0] ?? 0, 8);
  });
});

describe('nothing is said', () => {
  const [full, none] = [
    coveredCount(20, 20, 14),
    { bound: { low: 0, high: 0 }, days: 0, length: 7 },
  ];
  const partly: PeriodCount = { bound: { low: 0, high: 0 }, days: 4, length: 14 };
  test.each<[string, PeriodCount, PeriodCount, string]>([
    ['without a covered day', none, full, 'noCoverage'],
    ['without one to hold against', full, none, 'noCoverage'],
    ['which is asked before how many are', partly, none, 'noCoverage'],
    ['with too few covered days', partly, full, 'lowCoverage'],
    ['with too few to hold against', full, partly, 'lowCoverage'],
    ['which is asked before how many attacks', partly, coveredCount(1, 1, 14), 'lowCoverage'],
    ['below 10 attacks', coveredCount(5, 5, 7), coveredCount(4, 4, 7), 'tooFew'],
    ['where 10 are not certain', coveredCount(5, 50, 7), coveredCount(4, null, 7), 'tooFew'],
  ])('%s', (_what, a, b, reason) => {
    expect(verdict(a, b)).toEqual({ kind: 'cannotSay', reason });
  });
  test('where no split of the attacks would be called, which is asked last', () => {
    const [a, b] = [coveredCount(6, 6, 7), coveredCount(6, 6, 7)];
    expect(verdict(a, b, { dispersion: 8 })).toEqual({ kind: 'cannotSay', reason: 'unattainable' });
    expect(verdict(a, b).kind).toBe('notDistinguishable');
    const fewer = coveredCount(3, 3, 7);
    expect(verdict(a, fewer, { dispersion: 8 })).toEqual({ kind: 'cannotSay', reason: 'tooFew' });
  });
  test('70% of the days and 10 attacks are enough', () => {
    const a: PeriodCount = { bound: { low: 5, high: 5 }, days: 7, length: 10 };
    expect(verdict(a, a).kind).toBe('notDistinguishable');
  });
  test('70% are enough of every length', () => {
    for (let tens = 1; tens <= 400; tens += 1) {
      const a: PeriodCount = { bound: { low: 50, high: 50 }, days: 7 * tens, length: 10 * tens };
      expect(verdict(a, a).kind).toBe('notDistinguishable');
      expect(verdict({ ...a, days: a.days - 1 }, a).kind).toBe('cannotSay');
    }
  });
});

describe('without an upper bound', () => {
  test.each<[string, PeriodCount, PeriodCount, Verdict['kind']]>([
    [
      'it cannot be up against it',
      coveredCount(90, 90, 7),
      coveredCount(3, null, 7),
      'dependsOnUncertainCounts',
    ],
    ['it can be down against it', coveredCount(3, 3, 7), coveredCount(40, null, 7), 'down'],
    [
      'of its own it cannot be down',
      coveredCount(3, null, 7),
      coveredCount(90, 90, 7),
      'dependsOnUncertainCounts',
    ],
    ['of its own it can be up', coveredCount(40, null, 7), coveredCount(3, 3, 7), 'up'],
    [
      'neither can be called where both have none',
      coveredCount(90, null, 7),
      coveredCount(3, null, 7),
      'dependsOnUncertainCounts',
    ],
  ])('%s', (_what, a, b, kind) => {
    expect(verdict(a, b).kind).toBe(kind);
  });
  test('no limit is an end of its own', () => {
    const found = weighed(verdict(coveredCount(40, null, 7), coveredCount(3, 4, 7)));
    expect(found.ratio).toEqual([10, Number.POSITIVE_INFINITY]);
    expect(found.interval[0]).toBeGreaterThan(1);
    expect(found.interval[1]).toBe(Number.POSITIVE_INFINITY);
    expect(found.cases.highest).toMatchObject({ a: null, b: 3 });
  });
});

test('against a baseline of zero there is a lower end, and no ratio', () => {
  const found = weighed(verdict(coveredCount(10, 10, 7), coveredCount(0, 0, 7)));
  expect(found.kind).toBe('up');
  expect(found.ratio).toEqual([Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]);
  expect(found.interval[0]).toBeCloseTo(2.24, 2);
});

describe('two strengths', () => {
  test.each<[PeriodCount, PeriodCount, 'up' | 'down', 95 | 99]>([
    [coveredCount(14, 14, 7), coveredCount(21, 21, 32), 'up', 99],
    [coveredCount(12, 20, 7), coveredCount(20, 24, 32), 'up', 95],
    [coveredCount(21, 21, 32), coveredCount(14, 14, 7), 'down', 99],
    [coveredCount(20, 24, 32), coveredCount(12, 20, 7), 'down', 95],
  ])('%j against %j: %s beyond %i%%', (a, b, kind, strength) => {
    expect(verdict(a, b)).toMatchObject({ kind, strength });
  });
  test('a surer level asks for more, and keeps two strengths', () => {
    const [a, b] = [coveredCount(14, 14, 7), coveredCount(21, 21, 32)];
    expect(verdict(a, b, { level: 0.99 })).toMatchObject({ kind: 'up', strength: 95, level: 0.99 });
    expect(verdict(a, b, { level: 0.999 }).kind).toBe('notDistinguishable');
  });
});

describe('the 14 days to December 27 against the 14 before', () => {
  const today = day('2021-12-30');
  const filter = { group: null, area: null, today };
  const countOf = (range: string): PeriodCount => {
    const among = daysOf(days(range));
    const bound = attackBound(reportAttacks, attacksAmong(reportAttacks, filter, among));
    return { bound, days: among.length, length: among.length };
  };
  const [lately, before] = ['2021-12-14..2021-12-27', '2021-11-30..2021-12-13'];
  const [a, b] = [countOf(lately), countOf(before)];
  const covered = allCoveredDays(reportDataset.coverage.attacks, 'left-out', today);
  const daily = dailyAttacks(tallyOf(reportAttacks, filter).all, covered);
  const { phi } = burstsOf(daily, { a: daysOf(days(lately)), b: daysOf(days(before)) });
  test('are up where attacks are taken to come singly', () => {
    expect(verdict(a, b).kind).toBe('up');
  });
  test('are not distinguishable as they come in bursts', () => {
    expect(verdict(a, b, { dispersion: phi }).kind).toBe('notDistinguishable');
  });
});

describe('reports that are still coming in', () => {
  const coming = (count: PeriodCount, days: number): PeriodCount => ({
    ...count,
    stillComingIn: days,
  });
  const [few, many] = [coveredCount(4, 4, 14), coveredCount(40, 40, 14)];
  const tooEarly = { kind: 'cannotSay', reason: 'stillComingIn' };
  test('no decrease is called on a period that holds such days', () => {
    expect(verdict(few, many).kind).toBe('down');
    expect(verdict(coming(few, 1), many)).toEqual(tooEarly);
  });
  test('nor an increase over such a period, which would be its decrease', () => {
    expect(verdict(many, few).kind).toBe('up');
    expect(verdict(many, coming(few, 2))).toEqual(tooEarly);
  });
  test('an increase may be called, as the count can only rise', () => {
    expect(verdict(coming(many, 1), few).kind).toBe('up');
    expect(verdict(few, coming(many, 1)).kind).toBe('down');
  });
  test('also if the other count is uncertain, and a decrease is possible only', () => {
    const [soFar, uncertain] = [coveredCount(2, 2, 7), coveredCount(9, 10, 7)];
    expect(verdict(soFar, uncertain).kind).toBe('dependsOnUncertainCounts');
    expect(verdict(coming(soFar, 1), uncertain)).toEqual(tooEarly);
    expect(verdict(uncertain, coming(soFar, 1))).toEqual(tooEarly);
    expect(verdict(coming(soFar, 1), coveredCount(9, null, 7)).kind, 'without a limit').toBe(
      'dependsOnUncertainCounts',
    );
  });
  test('but uncertain counts are said if an increase is possible', () => {
    const [soFar, few] = [coveredCount(9, 10, 7), coveredCount(2, 2, 7)];
    expect(verdict(coming(soFar, 1), few).kind).toBe('dependsOnUncertainCounts');
    const [any, between] = [coveredCount(4, 40, 14), coveredCount(15, 15, 14)];
    expect(verdict(coming(any, 1), between).kind, 'or both').toBe('dependsOnUncertainCounts');
    expect(verdict(between, coming(any, 1)).kind, 'or both').toBe('dependsOnUncertainCounts');
  });
  test.each<[string, PeriodCount, PeriodCount, string]>([
    ['too few attacks', coming(coveredCount(2, 2, 14), 1), coveredCount(3, 3, 14), 'tooFew'],
    [
      'too few covered days',
      coming({ bound: { low: 4, high: 4 }, days: 4, length: 14 }, 1),
      many,
      'lowCoverage',
    ],
  ])('%s are said first', (_what, a, b, reason) => {
    expect(verdict(a, b)).toEqual({ kind: 'cannotSay', reason });
  });
  test('where there is no clear difference, that is said', () => {
    expect(verdict(coming(coveredCount(18, 18, 14), 1), coveredCount(20, 20, 14)).kind).toBe(
      'notDistinguishable',
    );
  });
});
