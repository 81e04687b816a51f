import { type Absence, absenceBy, absenceOver } from '../../domain/absence';
import { type CameInToday, cameInToday } from '../../domain/came-in-today';
import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { enclosingRange } from '../../domain/day-range';
import {
  type LatestAttacks,
  latestAttacks,
  type MostActive,
  mostActive,
  type RecentCount,
  recentAttacks,
  recentThreats,
  type SinceCovered,
  sinceCovered,
  type WindowCount,
} from '../../domain/glance';
import { type KeyDateNews, keyDateNews } from '../../domain/key-date-news';
import { attackCoverage, statementCoverage } from '../../domain/still-coming-in';
import type { ViewState } from '../../url/view-state';

export interface GlanceModel {
  readonly keyDates: KeyDateNews;
  readonly attacks: RecentCount;
  readonly since: SinceCovered | null;
  readonly late: CameInToday | null;
  /** Not compared with earlier days, because statements are only a selection. */
  readonly threats: WindowCount;
  readonly noThreats: Absence;
  readonly noAttacks: Absence;
  readonly mostActive: MostActive | null;
  readonly latest: LatestAttacks | null;
}

export function glanceModel(
  state: ViewState,
  attacks: AttackColumns,
  statements: StatementColumns,
): GlanceModel {
  const { dataset, view, today } = state;
  const filter = { group: view.group, governorate: view.governorate, today };
  const coverage = {
    attacks: attackCoverage(dataset, attacks, today),
    statements: statementCoverage(dataset, today),
  };
  const ofGroup = { organisation: view.group, today };
  const threats = recentThreats(statements, ofGroup, coverage.statements).recent;
  const threatDays = enclosingRange(threats.days);
  return {
    keyDates: keyDateNews(dataset.keyDates, today),
    attacks: recentAttacks(attacks, filter, coverage.attacks),
    since: sinceCovered(attacks, filter, coverage.attacks),
    late: cameInToday(attacks, filter, coverage.attacks),
    threats,
    noThreats: threatDays ? absenceOver(coverage.statements, threatDays, today) : 'cannotBe',
    noAttacks: absenceBy(coverage.attacks, today),
    mostActive: mostActive(attacks, filter, coverage.attacks),
    latest: latestAttacks(attacks, filter),
  };
}
