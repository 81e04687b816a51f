import { type Bursts, burstsOf } from './bursts';
import { type CoverageSpan, daysStillComingIn } from './coverage';
import { countedBases, coveredDays } from './covered-days';
import type { DailyAttacks } from './daily-attacks';
import { type Day, dayLimits } from './day';
import { type DayRange, intersection, lengthInDays } from './day-range';
import { boundOver } from './tally';
import { type PeriodCount, type Verdict, verdict } from './verdict';
import type { StatedDays } from './view';

export interface CoveredPeriod {
  readonly range: DayRange;
  readonly days: readonly Day[];
}

export interface CoveredPeriods {
  readonly a: CoveredPeriod;
  readonly b: CoveredPeriod;
}

export interface Compared {
  readonly a: PeriodCount;
  readonly b: PeriodCount;
  readonly bursts: Bursts;
  readonly verdict: Verdict;
}

export type Comparison =
  | { readonly kind: 'overlapping'; readonly shared: DayRange }
  | ({ readonly kind: 'compared' } & ComparedPeriods);

export interface ComparedPeriods extends Compared {
  readonly periods: CoveredPeriods;
}

export function allCoveredDays(
  spans: readonly CoverageSpan[],
  stated: StatedDays,
  today: Day,
): Day[] {
  const always = { start: dayLimits.first, end: dayLimits.last };
  return coveredDays(spans, countedBases(stated), always, today);
}

export interface CompareOptions {
  readonly live: boolean;
  readonly spans?: readonly CoverageSpan[];
  readonly level?: number;
}

export function compare(
  attacks: DailyAttacks,
  { a, b }: CoveredPeriods,
  { live, level, spans = [] }: CompareOptions,
): Compared {
  const countOf = ({ range, days }: CoveredPeriod): PeriodCount => ({
    bound: boundOver(attacks.sums, days),
    days: days.length,
    length: lengthInDays(range),
    stillComingIn: daysStillComingIn(spans, days),
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
 * Compares two periods by their covered days, taken from `attacks.days`. Overlapping periods are
 * not compared. If a period has no covered day, the verdict is `cannotSay`.
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
