import { burstsOf } from '../../domain/bursts';
import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays } from '../../domain/comparison';
import { allDailyAttacks, placeAttacks } from '../../domain/daily-attacks';
import { addDays, earlier } from '../../domain/day';
import { hullOf, lengthInDays } from '../../domain/day-range';
import { type RecentCount, recentLength, type WindowCount } from '../../domain/glance';
import { verdict } from '../../domain/verdict';
import type { VerdictContext } from '../../format/verdict';
import type { ExplainedPeriod, VerdictInputs } from '../../format/verdict-explanation';
import type { ViewState } from '../../url/view-state';

/** How the last days compare with those before, with all that its words and its explanation name. */
export type RecentComparison = VerdictInputs & VerdictContext;

/** What the periods are called: a week only if it is one. */
const namesOf = (a: ExplainedPeriod, b: ExplainedPeriod) =>
  a.length === 7 && b.length === 7
    ? (['the last week', 'the week before'] as const)
    : (['the last period', 'the period before'] as const);

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
  const daily = allDailyAttacks(columns, placeAttacks(columns, filter, covered));
  const compared = { a: recent.days, b: before.days };
  const bursts = burstsOf(daily, compared, dataset.live);
  return {
    a,
    b,
    names: namesOf(a, b),
    bursts,
    placing: { attacks: daily, compared, live: dataset.live },
    verdict: verdict(a, b, { dispersion: bursts.phi }),
    picked: false,
    many: null,
  };
}
