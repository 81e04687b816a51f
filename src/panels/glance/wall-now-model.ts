import { type CameInLate, cameInLate } from '../../domain/came-in-late';
import type { AttackColumns } from '../../domain/columns';
import { currentStatements } from '../../domain/current-statements';
import {
  type LatestAttacks,
  latestAttacks,
  recentAttacks,
  type SinceCovered,
  sinceCovered,
} from '../../domain/glance';
import { type Countdown, keyDateNews } from '../../domain/key-date-news';
import { type LatestThreats, latestThreats } from '../../domain/latest-threats';
import type { PassedDeadline } from '../../domain/passed-deadlines';
import type { Statement } from '../../domain/records';
import { attackCoverage } from '../../domain/still-coming-in';
import { attackFilterOf } from '../../domain/view';
import type { ViewState } from '../../url/view-state';
import { type RecentComparison, recentComparison } from './recent-verdict';

export interface DatesModel {
  readonly countdowns: readonly Countdown[];
  readonly passed: PassedDeadline | null;
}

const mostCountdowns = 3;

/** Always includes the next deadline, because it is what the wall is for. */
function nearest(coming: readonly Countdown[]): readonly Countdown[] {
  const deadline = coming.find(({ keyDate }) => keyDate.kind === 'deadline');
  const others = coming.filter((one) => one !== deadline);
  const kept = others.slice(0, mostCountdowns - (deadline ? 1 : 0));
  return coming.filter((one) => one === deadline || kept.includes(one));
}

export function datesModel({ dataset, today }: Pick<ViewState, 'dataset' | 'today'>): DatesModel {
  const { coming, passed } = keyDateNews(dataset.keyDates, today);
  return { countdowns: nearest(coming), passed };
}

export interface AttacksModel {
  readonly count: ReturnType<typeof recentAttacks>;
  readonly comparison: RecentComparison | null;
  readonly latest: LatestAttacks | null;
  readonly since: SinceCovered | null;
  readonly late: CameInLate | null;
}

export function attacksModel(
  state: ViewState,
  columns: AttackColumns,
  receivedAtStart: number,
): AttacksModel {
  const { dataset, view, today } = state;
  const filter = attackFilterOf(view, today);
  const spans = attackCoverage(dataset, columns, today);
  const count = recentAttacks(columns, filter, spans);
  return {
    count,
    comparison: recentComparison(state, columns, count),
    latest: latestAttacks(columns, filter),
    since: sinceCovered(columns, filter, spans),
    late: cameInLate(columns, filter, spans, receivedAtStart),
  };
}

export function threatModel(
  { view, today }: Pick<ViewState, 'view' | 'today'>,
  versions: readonly Statement[],
): LatestThreats | null {
  return latestThreats(currentStatements(versions, today), view.group);
}
