import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CoverageSpan } from '../coverage';
import { dayLimits, daysBetween } from '../day';
import { lengthInDays, overlaps, sameRange } from '../day-range';
import type { Attack } from '../records';
import {
  anyDay,
  anyRange,
  attackFilters,
  attackRows,
  coverageSpans,
  statementRows,
  winterRange,
} from './arbitraries';
import { type AttackRow, days, type StatementRow } from './columns';
import { attackHistories, statementHistories } from './histories';
import { countBounds, counts, periodCounts, phis } from './period-counts';

/*
 * What the properties of other tests rest on: a case that is never drawn is never tested. The seed is
 * fixed, so that these fail for a changed generator only.
 */

const drawn = 300;

/** How many of 300 draws are such as a name says. */
function share<Value>(arbitrary: fc.Arbitrary<Value>, is: (value: Value) => boolean): number {
  return fc.sample(arbitrary, { numRuns: drawn, seed: 20211230 }).filter(is).length / drawn;
}

/** Cases that at least one draw in twenty has to be. */
function draws<Value>(
  arbitrary: fc.Arbitrary<Value>,
  cases: readonly (readonly [string, (value: Value) => boolean])[],
) {
  test.each(cases)('%s', (_what, is) => {
    expect(share(arbitrary, is)).toBeGreaterThanOrEqual(0.05);
  });
}

/** Whether two of the values have it together. */
const anyTwo = <Value>(values: readonly Value[], have: (one: Value, other: Value) => boolean) =>
  values.some((one, at) => values.slice(at + 1).some((other) => have(one, other)));

const severalDays = ({ when }: { readonly when: string }) => lengthInDays(days(when)) > 1;
const sameDays = (one: { readonly when: string }, other: { readonly when: string }) =>
  severalDays(one) && one.when === other.when;
const delay = ({ when, knownOn = days(when).end }: AttackRow | StatementRow) =>
  daysBetween(days(when).end, days(knownOn).start);

describe('attacks', () => {
  const some = (is: (row: AttackRow) => boolean) => (rows: readonly AttackRow[]) => rows.some(is);
  draws(attackRows, [
    ['none', (rows) => rows.length === 0],
    ['many', (rows) => rows.length > 20],
    ['on one day', some((row) => !severalDays(row))],
    ['over several days', some(severalDays)],
    ['over more than a month', some(({ when }) => lengthInDays(days(when)) > 31)],
    ['two over the same days', (rows) => anyTwo(rows, sameDays)],
    [
      'two over the same days, only the second without an upper bound',
      (rows) => anyTwo(rows, (a, b) => sameDays(a, b) && a.high !== null && b.high === null),
    ],
    [
      'over days that cross',
      (rows) => anyTwo(rows, (a, b) => overlaps(days(a.when), days(b.when))),
    ],
    ['known later', some((row) => delay(row) > 0)],
    ['known before they were over', some((row) => delay(row) < 0)],
    ['that may be none', some(({ low }) => low === 0)],
    ['that may be more', some(({ low = 1, high = low }) => high !== null && high > low)],
    ['without an upper bound', some(({ high }) => high === null)],
    ['that nobody claimed', some(({ group }) => group === null)],
    ['that a group claimed', some(({ group }) => group !== null)],
    ['in two governorates', some(({ governorates = [] }) => governorates.length === 2)],
    ['known to the end', some(({ knownUntil }) => knownUntil === undefined)],
    ['corrected on the day they became known', some((row) => row.knownUntil === row.knownOn)],
    ['corrected later', some(({ knownOn = '', knownUntil = knownOn }) => knownUntil > knownOn)],
  ]);
});

describe('statements', () => {
  const some = (is: (row: StatementRow) => boolean) => (rows: readonly StatementRow[]) =>
    rows.some(is);
  draws(statementRows, [
    ['none', (rows) => rows.length === 0],
    ['over several days', some(severalDays)],
    ['two over the same days', (rows) => anyTwo(rows, sameDays)],
    ['known later', some((row) => delay(row) > 0)],
    ['threats', some(({ kind }) => kind === 'threat')],
    ['announcements', some(({ kind }) => kind === 'announcement')],
    ['context', some(({ kind }) => kind === 'context')],
    ['of no organisation', some(({ organisation }) => organisation === null)],
    ['of an organisation', some(({ organisation }) => organisation !== null)],
  ]);
});

describe('filters of attacks', () => {
  draws(attackFilters, [
    ['none', ({ group, area }) => group === null && area === null],
    ['by group', ({ group, area }) => group !== null && area === null],
    ['by governorate', ({ group, area }) => group === null && area !== null],
    ['by both', ({ group, area }) => group !== null && area !== null],
  ]);
  draws(fc.tuple(attackFilters, attackRows), [
    [
      'that let a record of their group through and hold one back',
      ([{ group }, rows]) =>
        group !== null &&
        rows.some((row) => row.group === group) &&
        rows.some((row) => row.group !== group),
    ],
    [
      'that let a record of their governorate through and hold one back',
      ([{ area }, rows]) =>
        area !== null &&
        rows.some(({ governorates = [] }) => governorates.includes(area)) &&
        rows.some(({ governorates = [] }) => !governorates.includes(area)),
    ],
    [
      'of a day on which some are known and others are not',
      ([{ today }, rows]) =>
        rows.some(({ knownOn = '' }) => knownOn <= today) &&
        rows.some(({ knownOn = '' }) => knownOn > today),
    ],
    [
      'of the day on which a record became known',
      ([{ today }, rows]) => rows.some(({ knownOn }) => knownOn === today),
    ],
  ]);
});

describe('coverage', () => {
  const some = (is: (one: CoverageSpan) => boolean) => (spans: readonly CoverageSpan[]) =>
    spans.some(is);
  const next =
    (is: (gap: number, one: CoverageSpan, other: CoverageSpan) => boolean) =>
    (spans: readonly CoverageSpan[]) =>
      spans.some((one, at) => {
        const other = spans[at + 1];
        return other !== undefined && is(daysBetween(one.end, other.start), one, other);
      });
  draws(coverageSpans, [
    ['none', (spans) => spans.length === 0],
    ['listed', some(({ basis }) => basis === 'listed')],
    ['stated', some(({ basis }) => basis === 'stated')],
    ['selected', some(({ basis }) => basis === 'selected')],
    ['of one day', some((one) => lengthInDays(one) === 1)],
    ['with a gap', next((gap) => gap > 1)],
    [
      'with a gap between days that are listed',
      next((gap, one, other) => gap > 1 && one.basis === 'listed' && other.basis === 'listed'),
    ],
    [
      'with spans of one basis that meet',
      next((gap, one, other) => gap === 1 && one.basis === other.basis),
    ],
  ]);
  test('no day is in two spans', () => {
    expect(share(coverageSpans, (spans) => anyTwo(spans, overlaps))).toBe(0);
  });
});

describe('days and ranges', () => {
  draws(anyDay, [
    ['of the last century', (value) => value < '2000-01-01'],
    ['of the years to come', (value) => value > '2030-01-01'],
  ]);
  draws(winterRange, [
    ['one day', ({ start, end }) => start === end],
    ['into the next month', ({ start, end }) => start.slice(0, 7) !== end.slice(0, 7)],
    ['into the next year', ({ start, end }) => start.slice(0, 4) !== end.slice(0, 4)],
  ]);
  test('none ends before it begins or is beyond what is accepted', () => {
    expect(share(anyRange, ({ start, end }) => start <= end)).toBe(1);
    expect(
      share(anyRange, ({ start, end }) => start >= dayLimits.first && end <= dayLimits.last),
    ).toBe(1);
  });
});

describe('histories of attacks', () => {
  const step = (is: (one: Attack, next: Attack) => boolean) => (all: readonly Attack[]) =>
    all.some((one, at) => {
      const next = all[at + 1];
      return next !== undefined && next.id === one.id && is(one, next);
    });
  draws(attackHistories, [
    ['none', (all) => all.length === 0],
    ['corrected', step((_, next) => !next.retracted)],
    ['corrected on the day they became known', step((one, next) => one.knownOn === next.knownOn)],
    ['corrected later', step((one, next) => one.knownOn < next.knownOn)],
    ['withdrawn', step((one, next) => !one.retracted && next.retracted)],
    ['withdrawn and restored', step((one, next) => one.retracted && !next.retracted)],
    ['with other days', step((one, next) => !sameRange(one.occurred, next.occurred))],
    ['with the same days', step((one, next) => sameRange(one.occurred, next.occurred))],
    [
      'with the same first day and another last',
      step(
        (one, { occurred: { start, end } }) =>
          one.occurred.start === start && one.occurred.end !== end,
      ),
    ],
    [
      'with the same last day and another first',
      step(
        (one, { occurred: { start, end } }) =>
          one.occurred.start !== start && one.occurred.end === end,
      ),
    ],
    ['outside the list', (all) => all.some(({ background }) => background)],
    ['that became background', step((one, next) => !one.background && next.background)],
  ]);
});

describe('histories of statements', () => {
  draws(statementHistories, [
    ['over several days', (all) => all.some(({ saidOn }) => lengthInDays(saidOn) > 1)],
    ['that sum up', (all) => all.some(({ aggregate }) => aggregate)],
    ['withdrawn', (all) => all.some(({ retracted }) => retracted)],
    ['with a deadline', (all) => all.some(({ deadline }) => deadline !== null)],
    ['that name two targets', (all) => all.some(({ targets }) => targets.length === 2)],
  ]);
});

describe('counts of a period', () => {
  draws(counts, [
    ['few', ({ attacks }) => attacks < 10],
    ['hundreds', ({ attacks }) => attacks > 200],
  ]);
  draws(phis, [
    ['chance alone', (phi) => phi === 1],
    ['more than chance', (phi) => phi > 1.5],
  ]);
  draws(countBounds, [
    ['known exactly', ({ low, high }) => low === high],
    ['between two numbers', ({ low, high }) => high !== null && high > low],
    ['without an upper bound', ({ high }) => high === null],
  ]);
  draws(periodCounts, [
    ['covered in full', ({ days: covered, length }) => covered === length],
    ['covered in part', ({ days: covered, length }) => covered < length],
  ]);
});
