import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import { type CoverageSpan, daysStillComingIn, lastCoveredDays } from './coverage';
import type { Day } from './day';
import { type DayRange, enclosingRange } from './day-range';
import { boundOver, tallyOf } from './tally';

export interface Finding {
  readonly range: DayRange;
  readonly days: number;
  readonly bound: Bound;
  readonly stillComingIn: number;
}

/**
 * For each calendar month of `period`, newest first, the attacks on its listed days up to today,
 * and how many days those are, because months rarely have equally many. Months without a listed day
 * are left out: their count is unknown, not zero.
 */
export function findings(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
  period: DayRange,
): Finding[] {
  const byMonth = new Map<string, Day[]>();
  for (const value of lastCoveredDays(spans, ['listed'], filter.today, Number.POSITIVE_INFINITY)) {
    if (value < period.start || value > period.end) continue;
    const month = value.slice(0, 7);
    byMonth.set(month, [...(byMonth.get(month) ?? []), value]);
  }
  const { all } = tallyOf(columns, filter);
  return [...byMonth.values()].toReversed().flatMap((days) => {
    const range = enclosingRange(days);
    if (!range) return [];
    const bound = boundOver(all, days);
    return [{ range, days: days.length, bound, stillComingIn: daysStillComingIn(spans, days) }];
  });
}
