import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import { type CoverageSpan, lastCoveredDays } from './coverage';
import type { Day } from './day';
import { type DayRange, hullOf } from './day-range';
import { attackBound, attacksAmong } from './window';

/** How many attacks were listed over days that follow each other. */
export interface Finding {
  readonly range: DayRange;
  readonly bound: Bound;
}

/**
 * What the chart shows, by calendar month: for each month of `period` its listed days up to today
 * and the attacks on them, newest first. Months without a listed day are left out, not zero. The
 * days stand beside the numbers because the months seldom have equally many.
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
  return [...byMonth.values()].toReversed().flatMap((days) => {
    const range = hullOf(days);
    return range
      ? [{ range, bound: attackBound(columns, attacksAmong(columns, filter, days)) }]
      : [];
  });
}
