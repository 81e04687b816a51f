import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { answeredAt } from '../../api/answered-at';
import type { PersistedAnswers } from '../../api/persisted-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';

const hydrated = new WeakSet<object>();

/**
 * Fills only what has no answer yet. Persisted answers keep their time and are invalid, so that the
 * server's answer replaces them.
 */
export function hydrate(client: QueryClient, persisted: PersistedAnswers): void {
  // First, because prefetching skips a query that has data. A request under way continues.
  void client.prefetchQuery(datasetQuery);
  void client.prefetchQuery(attackColumnsQuery);
  void client.prefetchQuery(statementsQuery);
  put(client, datasetQuery.queryKey, persisted.dataset);
  put(client, attackColumnsQuery.queryKey, persisted.attacks);
  put(client, statementsQuery.queryKey, persisted.statements);
}

function put(client: QueryClient, queryKey: QueryKey, data: object | null): void {
  if (!data || client.getQueryData(queryKey) !== undefined) return;
  hydrated.add(data);
  client.setQueryData(queryKey, data);
  void client.invalidateQueries({ queryKey, exact: true, refetchType: 'none' });
}

/** In milliseconds of `pageNow`; null if no restored answer is in the cache. */
export function oldestHydrated(client: QueryClient): number | null {
  const keys = [datasetQuery.queryKey, attackColumnsQuery.queryKey, statementsQuery.queryKey];
  const times = keys.flatMap((queryKey) => {
    const data = client.getQueryData<object>(queryKey);
    return data && hydrated.has(data) ? (answeredAt(data) ?? []) : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
