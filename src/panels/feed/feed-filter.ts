import type { Day } from '../../domain/day';
import type { StatementKind, Target } from '../../domain/records';
import type { View } from '../../domain/view';

/** What a statement has to be to stand in the feed. Null, and no text, let everything through. */
export interface FeedFilter {
  /** First and last day that its own days have to touch. */
  readonly from: Day | null;
  readonly to: Day | null;
  /** Id of the organisation spoken for. */
  readonly organisation: string | null;
  readonly kind: StatementKind | null;
  readonly target: Target | null;
  /** Id of the key date it refers to. */
  readonly deadline: string | null;
  /** Text to look for, taken literally, without regard to case. */
  readonly q: string;
}

/**
 * What the feed is narrowed by: its own filters, the page's period and group. An organisation chosen in
 * the feed stands before the page's group. The governorate does not reach the feed.
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

/** Whether the filter leaves anything out by what was chosen, not by what there is. */
export function narrows(filter: FeedFilter): boolean {
  return Object.values(filter).some((value) => value !== null && value !== '');
}
