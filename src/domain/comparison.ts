import { type Bursts, burstsOf } from './bursts';
import type { CoverageSpan } from './coverage';
import { countedBases, coveredDays } from './covered-days';
import { boundOver, type DailyAttacks } from './daily-attacks';
import { type Day, dayLimits } from './day';
import { type DayRange, intersection, lengthInDays } from './day-range';
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
  readonly bursts: Bursts;
  readonly verdict: Verdict;
}

/** Two periods held against each other. */
export type Comparison =
  /** They share days: what happened on those would be held against itself. */
  | { readonly kind: 'overlapping'; readonly shared: DayRange }
  | ({ readonly kind: 'compared' } & ComparedPeriods);

/** How attacks compare between two periods, with their days. */
export interface ComparedPeriods extends Compared {
  readonly periods: CoveredPeriods;
}

/** Every day up to today that can enter a rate. */
export function allCoveredDays(
  spans: readonly CoverageSpan[],
  stated: StatedDays,
  today: Day,
): Day[] {
  const always = { start: dayLimits.first, end: dayLimits.last };
  return coveredDays(spans, countedBases(stated), always, today);
}

/** How a comparison is made, besides what is compared. */
export interface CompareOptions {
  /** Whether records still come in: bursts may then last days. */
  readonly live: boolean;
  /** As of `verdict`. */
  readonly level?: number;
}

/** Compares the attacks of two periods. */
export function compare(
  attacks: DailyAttacks,
  { a, b }: CoveredPeriods,
  { live, level }: CompareOptions,
): Compared {
  const countOf = ({ range, days }: CoveredPeriod): PeriodCount => ({
    bound: boundOver(attacks, days),
    days: days.length,
    length: lengthInDays(range),
  });
  const counts = { a: countOf(a), b: countOf(b) };
  const bursts = burstsOf(attacks, { a: a.days, b: b.days }, live);
  return {
    ...counts,
    bursts,
    verdict: verdict(counts.a, counts.b, { dispersion: bursts.phi, level }),
  };
}

/**
 * Compares two periods by the covered days they have among those of `attacks`. Overlapping periods are
 * refused; of periods without a covered day the verdict says that nothing can be said.
 */
export function comparePeriods(
  attacks: DailyAttacks,
  a: DayRange,
  b: DayRange,
  options: CompareOptions = { live: false },
): Comparison {
  const shared = intersection(a, b);
  if (shared) return { kind: 'overlapping', shared };
  const covered = (range: DayRange): CoveredPeriod => ({
    range,
    days: attacks.days.filter((value) => value >= range.start && value <= range.end),
  });
  const periods = { a: covered(a), b: covered(b) };
  return { kind: 'compared', periods, ...compare(attacks, periods, options) };
}
