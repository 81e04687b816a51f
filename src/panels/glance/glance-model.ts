import type { AttackColumns, StatementColumns } from '../../domain/columns';
import {
  type LatestAttacks,
  latestAttacks,
  type MostActive,
  mostActive,
  type RecentCount,
  recentAttacks,
  recentThreats,
} from '../../domain/glance';
import { comingKeyDates, daysToGo, type KeyDateOccurrence } from '../../domain/key-dates';
import { isOwn } from '../../domain/own-key-dates';
import type { ViewState } from '../../url/view-state';

/** A key date still to come, with the calendar days to it. */
export interface Countdown extends KeyDateOccurrence {
  readonly days: number;
}

/** What the glance strip says, before it is put into words. */
export interface GlanceModel {
  readonly countdowns: readonly Countdown[];
  readonly attacks: RecentCount;
  readonly threats: RecentCount;
  readonly mostActive: MostActive | null;
  readonly latest: LatestAttacks | null;
}

/** Most countdowns that stand as tiles, the nearest; more would be no glance. The reader's own come besides. */
const mostCountdowns = 3;

/** The countdowns to the key dates that come next, the nearest first, and to all of the reader's own. */
export function countdownsOf({
  dataset,
  today,
}: Pick<ViewState, 'dataset' | 'today'>): Countdown[] {
  const coming = comingKeyDates(dataset.keyDates, today);
  const nearest = coming.filter(({ keyDate }) => !isOwn(keyDate)).slice(0, mostCountdowns);
  return coming
    .filter((one) => isOwn(one.keyDate) || nearest.includes(one))
    .map((one) => ({ ...one, days: daysToGo(one.on, today) }));
}

/** Computes the glance for the reader's filters, as of today. */
export function glanceModel(
  state: ViewState,
  attacks: AttackColumns,
  statements: StatementColumns,
): GlanceModel {
  const { dataset, view, today } = state;
  const filter = { group: view.group, governorate: view.governorate, today };
  const { coverage } = dataset;
  return {
    countdowns: countdownsOf(state),
    attacks: recentAttacks(attacks, filter, coverage.attacks),
    threats: recentThreats(statements, { organisation: view.group, today }, coverage.statements),
    mostActive: mostActive(attacks, filter, coverage.attacks),
    latest: latestAttacks(attacks, filter),
  };
}
