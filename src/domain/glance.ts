import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import {
  type CoverageBasis,
  type CoverageSpan,
  daysStillComingIn,
  lastCoveredDays,
} from './coverage';
import { addDays, type Day, dayFromNumber } from './day';
import { type DayRange, daysOf } from './day-range';
import { boundOver, noSums, tallyOf } from './tally';
import type { TargetCount } from './threats';

export const recentLength = 7;

export interface WindowCount {
  readonly days: readonly Day[];
  readonly bound: Bound;
  readonly stillComingIn: number;
}

export interface RecentCount {
  readonly recent: WindowCount;
  readonly before: WindowCount;
}

export function recentWindows(
  spans: readonly CoverageSpan[],
  bases: readonly CoverageBasis[],
  today: Day,
  length: number,
): { recent: Day[]; before: Day[] } {
  const recent = lastCoveredDays(spans, bases, today, length);
  const first = recent.at(0);
  return {
    recent,
    before: first ? lastCoveredDays(spans, bases, today, length, first) : [],
  };
}

export function recentAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
  length = recentLength,
): RecentCount {
  const { recent, before } = recentWindows(spans, ['listed'], filter.today, length);
  const { all } = tallyOf(columns, filter);
  const count = (days: readonly Day[]) => ({
    days,
    bound: boundOver(all, days),
    stillComingIn: daysStillComingIn(spans, days),
  });
  return { recent: count(recent), before: count(before) };
}

export interface SinceCovered {
  readonly last: Day;
  readonly range: DayRange;
  /** Attacks dated to these days. The list is not complete for them, so there may be more. */
  readonly bound: Bound;
}

/**
 * The days from the last covered one up to today, with the attacks reported for them. Null if today
 * is covered, or if no day is, or if attacks are reported but none passes the filter: then there is
 * data, only none of what the reader asked for.
 */
export function sinceCovered(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
): SinceCovered | null {
  const { today } = filter;
  const last = lastCoveredDays(spans, ['listed', 'stated'], today, 1)[0];
  if (last === undefined || last === today) return null;
  const range = { start: addDays(last, 1), end: today };
  const count = (by: AttackFilter) => boundOver(tallyOf(columns, by).all, daysOf(range));
  const bound = count(filter);
  if (bound.high === 0 && count({ group: null, area: null, today }).high !== 0) return null;
  return { last, range, bound };
}

export function listedAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
): WindowCount {
  const days = lastCoveredDays(spans, ['listed'], filter.today, Number.POSITIVE_INFINITY);
  const bound = boundOver(tallyOf(columns, filter).all, days);
  return { days, bound, stillComingIn: daysStillComingIn(spans, days) };
}

export interface GroupCount {
  readonly id: string;
  readonly bound: Bound;
}

/** The groups with the most certain attacks on `days`: several if tied, by id; none if no group has one. */
export function withMostClaims(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[],
): GroupCount[] {
  const [, ...sums] = tallyOf(columns, filter).by('actor');
  const ranking = columns.dictionaries.actor
    .map((id, index) => ({ id, bound: boundOver(sums[index] ?? noSums, days) }))
    .filter(({ bound }) => bound.low > 0)
    .sort((a, b) => b.bound.low - a.bound.low || (a.id < b.id ? -1 : 1));
  return ranking.filter(({ bound }) => bound.low === ranking[0]?.bound.low);
}

/**
 * Most certain attacks first, and of as many by name. Targets without an attack, even a possible one, are left out.
 */
export function attackTargets(
  columns: AttackColumns,
  filter: AttackFilter,
  days: readonly Day[],
): TargetCount[] {
  const [, ...sums] = tallyOf(columns, filter).by('target');
  return columns.dictionaries.target
    .map((target, index) => ({ target, bound: boundOver(sums[index] ?? noSums, days) }))
    .filter(({ bound }) => bound.high !== 0)
    .sort((a, b) => b.bound.low - a.bound.low || (a.target < b.target ? -1 : 1));
}

export interface LatestAttacks {
  readonly range: DayRange;
  readonly rows: readonly number[];
}

export function latestAttacks(columns: AttackColumns, filter: AttackFilter): LatestAttacks | null {
  const { start, end } = columns.columns;
  let latest = Number.NEGATIVE_INFINITY;
  let rows: number[] = [];
  for (const row of tallyOf(columns, filter).rows) {
    const first = at(start, row);
    if (first < latest) continue;
    if (first > latest) rows = [];
    latest = first;
    rows.push(row);
  }
  if (rows.length === 0) return null;
  const last = rows.reduce((day, row) => Math.max(day, at(end, row)), latest);
  return {
    range: { start: dayFromNumber(latest), end: dayFromNumber(last) },
    rows: rows.reverse(),
  };
}
