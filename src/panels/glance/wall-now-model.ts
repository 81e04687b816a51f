import type { AttackColumns } from '../../domain/columns';
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
import { standingOn } from '../../domain/standing-statements';
import type { ViewState } from '../../url/view-state';
import { type RecentComparison, recentComparison } from './recent-verdict';

/** What of the days the wall counts down and what it says has passed. */
export interface DatesModel {
  /** The nearest first. */
  readonly countdowns: readonly Countdown[];
  /** The deadline that passed last, while it is spoken of. */
  readonly passed: PassedDeadline | null;
}

/** Most countdowns on the wall, the reader's own among them. */
const mostCountdowns = 3;

/** The nearest, the next deadline always among them: it is what the wall is for. */
function nearest(coming: readonly Countdown[]): readonly Countdown[] {
  const deadline = coming.find(({ keyDate }) => keyDate.kind === 'deadline');
  const others = coming.filter((one) => one !== deadline);
  const kept = others.slice(0, mostCountdowns - (deadline ? 1 : 0));
  return coming.filter((one) => one === deadline || kept.includes(one));
}

/** The key dates as they stand today. */
export function datesModel({ dataset, today }: Pick<ViewState, 'dataset' | 'today'>): DatesModel {
  const { coming, passed } = keyDateNews(dataset.keyDates, today);
  return { countdowns: nearest(coming), passed };
}

/** What the wall says of attacks. */
export interface AttacksModel {
  readonly count: ReturnType<typeof recentAttacks>;
  /** Null where there are no days to hold against. */
  readonly comparison: RecentComparison | null;
  readonly latest: LatestAttacks | null;
  /** Null if today is covered. */
  readonly since: SinceCovered | null;
}

/** The attacks for the reader's filters, as of today: the counts and the verdict of the desk. */
export function attacksModel(state: ViewState, columns: AttackColumns): AttacksModel {
  const { dataset, view, today } = state;
  const filter = { group: view.group, governorate: view.governorate, today };
  const count = recentAttacks(columns, filter, dataset.coverage.attacks);
  return {
    count,
    comparison: recentComparison(state, columns, count),
    latest: latestAttacks(columns, filter),
    since: sinceCovered(columns, filter, dataset.coverage.attacks),
  };
}

/** The latest threats of the page's group that stand today; of everybody where none is chosen. */
export function threatModel(
  { view, today }: Pick<ViewState, 'view' | 'today'>,
  versions: readonly Statement[],
): LatestThreats | null {
  return latestThreats(standingOn(versions, today), view.group);
}
