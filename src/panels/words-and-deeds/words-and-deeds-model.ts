import type { AttackColumns, StatementColumns } from '../../domain/columns';
import { type DayRange, touches } from '../../domain/day-range';
import { nameIn } from '../../domain/directory';
import { type FollowedBy, followedBy } from '../../domain/followed-by';
import { periodOf } from '../../domain/view';
import { type WordsAndDeeds, wordsAndDeeds } from '../../domain/words-and-deeds';
import type { Scope } from '../../format/words-and-deeds';
import type { ViewState } from '../../url/view-state';

/** What the region shows, before it is put into words. */
export interface WordsAndDeedsModel {
  /** The period shown, covered or not. */
  readonly period: DayRange;
  /** What was threatened and what was attacked in the period. */
  readonly facts: WordsAndDeeds;
  /** How many threats were followed, over all listed days, whatever the period. */
  readonly followed: FollowedBy;
  readonly scope: Scope;
  /** Whether only examples of statements were picked for some of these days. */
  readonly selected: boolean;
}

/** Computes the model for the reader's period and filters, as of today. */
export function wordsAndDeedsModel(
  { dataset, directory, view, today }: ViewState,
  attacks: AttackColumns,
  statements: StatementColumns,
): WordsAndDeedsModel {
  const filter = { group: view.group, governorate: view.governorate, today };
  const { coverage } = dataset;
  const period = periodOf(view, dataset);
  const facts = wordsAndDeeds(attacks, statements, filter, coverage, period, view.stated);
  const { threats } = facts;
  const group = view.group ? nameIn(directory.actors, view.group) : null;
  const where = view.governorate ? ` in ${nameIn(directory.places, view.governorate)}` : '';
  return {
    period,
    facts,
    followed: followedBy(attacks, statements, filter, coverage.attacks),
    scope: {
      threats: group ? ` of ${group}` : '',
      attacks: (group ? ` claimed by ${group}` : '') + where,
    },
    selected: coverage.statements.some(
      (span) =>
        span.basis === 'selected' && threats.kind === 'counted' && touches(span, threats.range),
    ),
  };
}
