import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { type DayRange, overlaps } from '../../domain/day-range';
import { type FollowedBy, followedBy } from '../../domain/followed-by';
import { attackCoverage, statementCoverage } from '../../domain/still-coming-in';
import { type ThreatsAndAttacks, threatsAndAttacks } from '../../domain/threats-and-attacks';
import { attackFilterOf, periodOf } from '../../domain/view';
import { attackFilterWords, threatFilterWords } from '../../format/filter-words';
import type { Scope } from '../../format/threats-and-attacks';
import type { ViewState } from '../../url/view-state';

export interface ThreatsAndAttacksModel {
  /** Includes days that are not covered. */
  readonly period: DayRange;
  readonly facts: ThreatsAndAttacks;
  /** Over all listed days, not only those of the period. */
  readonly followed: FollowedBy;
  readonly scope: Scope;
  /** The statements of some of these days are a selection by the source, so their number means little. */
  readonly selected: boolean;
}

export function threatsAndAttacksModel(
  { dataset, directory, view, today }: ViewState,
  attacks: AttackColumns,
  statements: StatementColumns,
): ThreatsAndAttacksModel {
  const filter = attackFilterOf(view, today);
  const coverage = {
    attacks: attackCoverage(dataset, attacks, today),
    statements: statementCoverage(dataset, today),
  };
  const period = periodOf(view, dataset);
  const facts = threatsAndAttacks(attacks, statements, filter, coverage, period, view.stated);
  const { threats } = facts;
  return {
    period,
    facts,
    followed: followedBy(attacks, statements, filter, coverage.attacks),
    scope: {
      // A note below says that the governorate does not apply to statements.
      threats: threatFilterWords({ group: view.group, area: null }, directory),
      attacks: attackFilterWords(view, directory),
    },
    selected: coverage.statements.some(
      (span) =>
        span.basis === 'selected' && threats.kind === 'counted' && overlaps(span, threats.range),
    ),
  };
}
