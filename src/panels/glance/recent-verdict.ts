import { smallestCountCalledUp } from '../../domain/called-counts';
import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays, dispersionOf } from '../../domain/comparison';
import { addDays, earlier } from '../../domain/day';
import { hullOf, lengthInDays } from '../../domain/day-range';
import { type RecentCount, recentLength, type WindowCount } from '../../domain/glance';
import { verdict } from '../../domain/verdict';
import type { VerdictContext } from '../../format/verdict';
import type { ExplainedPeriod, VerdictInputs } from '../../format/verdict-explanation';
import type { ViewState } from '../../url/view-state';

/** How the last days compare with those before, with all that its words and its explanation name. */
export type RecentComparison = VerdictInputs & VerdictContext;

const names = ['the recent period', 'the period before'] as const;

/**
 * A count as a period: from its first day to its last, of which its own days are covered. Where fewer days
 * were found than asked for it reaches back to as many calendar days, so that it is seen to lack some.
 * Null without a day.
 */
function periodOf({ days, bound }: WindowCount): ExplainedPeriod | null {
  const hull = hullOf(days);
  if (!hull) return null;
  const range = { ...hull, start: earlier(hull.start, addDays(hull.end, 1 - recentLength)) };
  // Listed days alone are counted, none that is only stated to be empty.
  return { bound, days: days.length, length: lengthInDays(range), range, stated: 0 };
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
  const [a, b] = [periodOf(recent), periodOf(before)];
  if (!a || !b) return null;
  const filter = { group: view.group, governorate: view.governorate, today };
  const covered = allCoveredDays(dataset.coverage.attacks, 'left-out', today);
  const dispersion = dispersionOf(columns, filter, recent.days, before.days, covered);
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
