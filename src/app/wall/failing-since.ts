import type { QueryClient } from '@tanstack/react-query';
import { answeredAt } from '../../api/answered-at';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';

/**
 * When the oldest record query whose refetch is due or failing was last answered, in milliseconds
 * of `pageNow`; null if there is none. A heartbeat does not make those records newer.
 */
export function failingSince(client: QueryClient): number | null {
  const times = [attackColumnsQuery.queryKey, statementsQuery.queryKey].flatMap((queryKey) => {
    const state = client.getQueryState<object>(queryKey);
    const isOutdated = state && (state.fetchFailureCount > 0 || state.isInvalidated);
    return isOutdated ? (answeredAt(state.data) ?? []) : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
