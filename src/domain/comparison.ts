import type { AttackFilter } from './attack-filter';
import type { AttackColumns } from './columns';
import type { CoverageSpan } from './coverage';
import { countedBases, coveredDays } from './covered-days';
import { allDailyAttacks, boundOver, type DailyAttacks, placeAttacks } from './daily-attacks';
import { type Day, dayLimits } from './day';
import { type DayRange, intersection, lengthInDays } from './day-range';
import { dispersion } from './dispersion';
import { type PeriodCount, type Verdict, verdict } from './verdict';
import type { StatedDays } from './view';

/** A period with the days of it that can be counted. */
export interface CoveredPeriod {
  readonly range: DayRange;
  readonly days: readonly Day[];
}

/** Two periods that share no day. */
export interface CoveredPeriods {
  readonly a: CoveredPeriod;
  readonly b: CoveredPeriod;
}

/** How attacks compare between two periods. */
export interface Compared {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  /** Of their daily counts over a, b and the rest of the covered days. */
  readonly dispersion: number;
  readonly verdict: Verdict;
}

/** Two periods held against each other. */
export type Comparison =
  /** They share days: what happened on those would be held against itself. */
  | { readonly kind: 'overlapping'; readonly shared: DayRange }
  | ({ readonly kind: 'compared'; readonly periods: CoveredPeriods } & Compared);

/** Every day up to today that can enter a rate. */
export function allCoveredDays(
  spans: readonly CoverageSpan[],
  stated: StatedDays,
  today: Day,
): Day[] {
  const always = { start: dayLimits.first, end: dayLimits.last };
  return coveredDays(spans, countedBases(stated), always, today);
}

/**
 * The dispersion for a comparison of the days `a` with the days `b`: over three groups of covered days,
 * those of a, those of b, and the rest. Records that span days are left out: they belong to none alone.
 */
export function dispersionOver(
  attacks: DailyAttacks,
  a: readonly Day[],
  b: readonly Day[],
): number {
  const [inA, inB] = [new Set(a), new Set(b)];
  const groups: [number[], number[], number[]] = [[], [], []];
  attacks.days.forEach((value, index) => {
    const group = inA.has(value) ? groups[0] : inB.has(value) ? groups[1] : groups[2];
    group.push(attacks.low[index] ?? 0);
  });
  return dispersion(groups);
}

/** The same of the attacks that pass `filter`. */
export function dispersionOf(
  columns: AttackColumns,
  filter: AttackFilter,
  a: readonly Day[],
  b: readonly Day[],
  covered: readonly Day[],
): number {
  const placed = placeAttacks(columns, filter, covered);
  return dispersionOver(allDailyAttacks(columns, placed), a, b);
}

/** Holds the attacks of two periods against each other; `level` as of `verdict`. */
export function compare(attacks: DailyAttacks, { a, b }: CoveredPeriods, level?: number): Compared {
  const countOf = ({ range, days }: CoveredPeriod): PeriodCount => ({
    bound: boundOver(attacks, days),
    days: days.length,
    length: lengthInDays(range),
  });
  const counts = { a: countOf(a), b: countOf(b) };
  const phi = dispersionOver(attacks, a.days, b.days);
  return {
    ...counts,
    dispersion: phi,
    verdict: verdict(counts.a, counts.b, { dispersion: phi, level }),
  };
}

/**
 * Compares two periods by the covered days they have among those of `attacks`. Overlapping periods are
 * refused; of periods without a covered day the verdict says that nothing can be said.
 */
export function comparePeriods(attacks: DailyAttacks, a: DayRange, b: DayRange): Comparison {
  const shared = intersection(a, b);
  if (shared) return { kind: 'overlapping', shared };
  const covered = (range: DayRange): CoveredPeriod => ({
    range,
    days: attacks.days.filter((value) => value >= range.start && value <= range.end),
  });
  const periods = { a: covered(a), b: covered(b) };
  return { kind: 'compared', periods, ...compare(attacks, periods) };
}
