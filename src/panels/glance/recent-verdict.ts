import { smallestCountCalledUp } from '../../domain/called-counts';
import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, dispersionOf } from '../../domain/comparison';
import { type DayRange, hullOf, lengthInDays } from '../../domain/day-range';
import type { RecentCount, WindowCount } from '../../domain/glance';
import { verdict } from '../../domain/verdict';
import type { VerdictContext } from '../../format/verdict';
import type { ExplainedPeriod, VerdictInputs } from '../../format/verdict-explanation';
import type { ViewState } from '../../url/view-state';

/** How the last days compare with those before, with all that its words and its explanation name. */
export type RecentComparison = VerdictInputs & VerdictContext;

const names = ['the recent period', 'the period before'] as const;

/** A count as a period: from its first day to its last, of which its own days are covered. */
function periodOf({ days, bound }: WindowCount, range: DayRange): ExplainedPeriod {
  return { bound, days: days.length, length: lengthInDays(range), range };
}

/**
 * Holds the attacks of the last listed days against those of the days before, under the page's filters.
 * Null where there are no days to hold against. It follows from the calendar: nothing was picked.
 */
export function recentComparison(
  { dataset, view, today }: ViewState,
  columns: AttackColumns,
  { recent, before }: RecentCount,
): RecentComparison | null {
  const [last, earlier] = [hullOf(recent.days), hullOf(before.days)];
  if (!last || !earlier) return null;
  const filter = { group: view.group, governorate: view.governorate, today };
  const covered = allCoveredDays(dataset.coverage.attacks, 'left-out', today);
  const dispersion = dispersionOf(columns, filter, recent.days, before.days, covered);
  const [a, b] = [periodOf(recent, last), periodOf(before, earlier)];
  return {
    a,
    b,
    names,
    dispersion,
    verdict: verdict(a, b, { dispersion }),
    smallestUp: smallestCountCalledUp(b, a, { dispersion }),
    picked: false,
    many: null,
  };
}
