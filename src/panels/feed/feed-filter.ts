import type { StatementFilter } from '../../api/queries';
import type { Day } from '../../domain/day';
import type { View } from '../../domain/view';

/**
 * What the feed asks for: its own filters, the page's period and group. An organisation chosen in the
 * feed stands before the page's group. The governorate does not reach the feed.
 */
export function feedFilter(view: View, today: Day): StatementFilter {
  return {
    from: view.from,
    to: view.to,
    asOf: today,
    organisation: view.organisation ?? view.group,
    target: view.target,
    deadline: view.deadline,
    kind: view.kind,
    q: view.q,
  };
}
