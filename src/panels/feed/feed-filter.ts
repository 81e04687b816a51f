import type { Day } from '../../domain/day';
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
  /** Matched literally, without regard to case. */
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
    q: view.q,
  };
}

/** Whether any condition is set, even if it excludes no statement. */
export function narrows(filter: FeedFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '');
}
