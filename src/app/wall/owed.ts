import type { QueryClient } from '@tanstack/react-query';
import { answeredAt } from '../../api/answered-at';
import { attackColumnsQuery, statementsQuery } from '../../api/queries';

/**
 * When the oldest of the records' answers that are asked for in vain held last, by the page's clock; null
 * where none is. The server may be heard all the while: what the picture is made of does not get newer by that.
 */
export function oldestOwed(client: QueryClient): number | null {
  const times = [attackColumnsQuery.queryKey, statementsQuery.queryKey].flatMap((queryKey) => {
    const state = client.getQueryState<object>(queryKey);
    const isOwed = state && (state.fetchFailureCount > 0 || state.isInvalidated);
    return isOwed ? (answeredAt(state.data) ?? []) : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
