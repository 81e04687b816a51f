import type { Day } from '../../domain/day';
import { isolated } from '../../domain/isolated';
import type { StatementKind, Target } from '../../domain/records';
import type { View } from '../../domain/view';

/** Conditions of the feed; null or an empty text sets none. */
export interface FeedFilter {
  /** The statement's days must overlap `from` to `to`, both inclusive. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Id of the organisation that the statement is for. */
  readonly organisation: string | null;
  readonly kind: StatementKind | null;
  readonly target: Target | null;
  readonly deadline: string | null;
  /** Without blanks at its ends, which phones add. */
  readonly q: string;
}

/**
 * The feed's own filters with the period and group of the page. An organisation chosen in the feed replaces
 * the group. The governorate does not apply to statements.
 */
export function feedFilter(view: View): FeedFilter {
  return {
    from: view.from,
    to: view.to,
    organisation: view.organisation ?? view.group,
    kind: view.kind,
    target: view.target,
    deadline: view.deadline,
    q: view.q.trim(),
  };
}

/** That no statement passes the filter, and what was looked for. */
export function noneFound(filter: FeedFilter): string {
  if (!narrows(filter)) return 'No statement is on record by this day';
  if (filter.q === '') return 'No statement on record matches these filters';
  const others = narrows({ ...filter, q: '' }) ? ' and matches the other filters' : '';
  return `No statement on record contains “${isolated(filter.q)}”${others}`;
}

/** Whether any condition is set, even if it excludes no statement. */
export function narrows(filter: FeedFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '');
}
