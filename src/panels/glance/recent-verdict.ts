import { burstsOf } from '../../domain/bursts';
import type { AttackColumns } from '../../domain/columns';
import { allCoveredDays } from '../../domain/comparison';
import { dailyAttacks } from '../../domain/daily-attacks';
import { addDays, earlier } from '../../domain/day';
import { enclosingRange, lengthInDays } from '../../domain/day-range';
import { type RecentCount, recentLength, type WindowCount } from '../../domain/glance';
import { reportDelays } from '../../domain/still-coming-in';
import { tallyOf } from '../../domain/tally';
import { verdict } from '../../domain/verdict';
import { attackFilterOf } from '../../domain/view';
import { type PossibleDoubles, possibleDoubles } from '../../format/possible-doubles';
import type { VerdictContext } from '../../format/verdict';
import type { ExplainedPeriod, VerdictInputs } from '../../format/verdict-explanation';
import type { ViewState } from '../../url/view-state';

export type RecentComparison = VerdictInputs &
  VerdictContext & { readonly doubles: PossibleDoubles | null };

const namesOf = (a: ExplainedPeriod, b: ExplainedPeriod) =>
  a.length === 7 && b.length === 7
    ? (['the last week', 'the week before'] as const)
    : (['the last period', 'the period before'] as const);

/**
 * If fewer days were found than asked for, the period starts `recentLength` calendar days before
 * its end, so that its coverage shows the gap. Null without a day.
 */
function periodOf({ days, bound, stillComingIn }: WindowCount): ExplainedPeriod | null {
  const enclosing = enclosingRange(days);
  if (!enclosing) return null;
  const range = {
    ...enclosing,
    start: earlier(enclosing.start, addDays(enclosing.end, 1 - recentLength)),
  };
  // Only listed days are counted, so none is only stated to be empty.
  return {
    bound,
    days: days.length,
    length: lengthInDays(range),
    stillComingIn,
    range,
    stated: 0,
  };
}

/**
 * Null if there are no days to compare. `picked` is false because the calendar chose the days, not
 * the reader.
 */
export function recentComparison(
  { dataset, view, today }: ViewState,
  columns: AttackColumns,
  { recent, before }: RecentCount,
): RecentComparison | null {
  const [a, b] = [periodOf(recent), periodOf(before)];
  if (!a || !b) return null;
  const filter = attackFilterOf(view, today);
  const covered = allCoveredDays(dataset.coverage.attacks, 'left-out', today);
  const daily = dailyAttacks(tallyOf(columns, filter).all, covered);
  const compared = { a: recent.days, b: before.days };
  const bursts = burstsOf(daily, compared, dataset.live);
  const found = verdict(a, b, { dispersion: bursts.phi });
  const dated = { a: { ...a, dates: recent.days }, b: { ...b, dates: before.days } };
  return {
    a,
    b,
    names: namesOf(a, b),
    bursts,
    placing: { attacks: daily, compared, live: dataset.live },
    verdict: found,
    doubles: possibleDoubles(found, dated, columns, view, today),
    picked: false,
    delays: reportDelays(columns, today),
    many: null,
  };
}
