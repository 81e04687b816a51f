import { type Absence, absenceBy, absenceOver } from '../../domain/absence';
import { type CameInLate, cameInLate } from '../../domain/came-in-late';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { earlier } from '../../domain/day';
import { type DayRange, daysOf } from '../../domain/day-range';
import {
  attackTargets,
  type GroupCount,
  type LatestAttacks,
  latestAttacks,
  listedAttacks,
  type RecentCount,
  recentAttacks,
  type SinceCovered,
  sinceCovered,
  type WindowCount,
  withMostClaims,
} from '../../domain/glance';
import { minSeparateAttacks } from '../../domain/overlaps';
import { attackCoverage, statementCoverage } from '../../domain/still-coming-in';
import { type TargetCount, threatBound, threatsAmong, threatTargets } from '../../domain/threats';
import { attackFilterOf, periodOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

export interface AttackGlance {
  readonly count: RecentCount;
  /** Null if today is covered. */
  readonly since: SinceCovered | null;
  readonly late: CameInLate | null;
  readonly none: Absence;
  /** Over the listed days up to today, as are the next two. */
  readonly listed: WindowCount;
  readonly withMostClaims: readonly GroupCount[];
  readonly targets: readonly TargetCount[];
  /**
   * Minimum number of separate attacks if every possible double claim is one. Null under a filter,
   * because it may leave out one of two claims.
   */
  readonly separate: number | null;
  readonly latest: LatestAttacks | null;
}

export function attackGlance(
  state: ViewState,
  attacks: AttackColumns,
  receivedAtStart = Number.POSITIVE_INFINITY,
): AttackGlance {
  const { dataset, view, today } = state;
  const filter = attackFilterOf(view, today);
  const coverage = attackCoverage(dataset, attacks, today);
  const isFiltered = view.group !== null || view.area !== null;
  const listed = listedAttacks(attacks, filter, coverage);
  return {
    count: recentAttacks(attacks, filter, coverage),
    since: sinceCovered(attacks, filter, coverage),
    late: cameInLate(attacks, filter, coverage, receivedAtStart),
    none: absenceBy(coverage, today),
    listed,
    withMostClaims: withMostClaims(attacks, filter, listed.days),
    targets: attackTargets(attacks, filter, listed.days),
    separate: isFiltered ? null : minSeparateAttacks(attacks, filter, listed.days),
    latest: latestAttacks(attacks, filter),
  };
}

export interface ThreatGlance {
  /** The days of the chart's period up to today. */
  readonly range: DayRange;
  readonly bound: ReturnType<typeof threatBound>;
  readonly none: Absence;
  readonly targets: readonly TargetCount[];
}

/** Not compared with earlier days, because statements are only a selection. */
export function threatGlance(state: ViewState, statements: StatementColumns): ThreatGlance {
  const { dataset, view, today } = state;
  const period = periodOf(view, dataset);
  const range = { start: period.start, end: earlier(period.end, today) };
  const days = range.start <= range.end ? daysOf(range) : [];
  const hits = threatsAmong(statements, { organisation: view.group, today }, days);
  return {
    range,
    bound: threatBound(hits),
    none:
      days.length > 0 ? absenceOver(statementCoverage(dataset, today), range, today) : 'cannotBe',
    targets: threatTargets(statements, hits),
  };
}
