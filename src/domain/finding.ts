import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import type { AttackColumns } from './columns';
import type { CoverageSpan } from './coverage';
import { type DayRange, daysOf, intersection } from './day-range';
import { intervalsOf } from './interval';
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
  const until = { start: period.start, end: filter.today };
  if (until.start > until.end) return [];
  return spans
    .filter((span) => span.basis === 'listed')
    .flatMap((span) => {
      const listed = intersection(span, period);
      const known = listed && intersection(listed, until);
      if (!known) return [];
      return intervalsOf(known, 'month').map((month) => intersection(month, known));
    })
    .filter((range) => range !== null)
    .map((range) => ({
      range,
      bound: attackBound(columns, attacksAmong(columns, filter, daysOf(range))),
    }))
    .sort((a, b) => (a.range.start < b.range.start ? 1 : -1));
}
