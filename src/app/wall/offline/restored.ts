import type { QueryClient, QueryKey } from '@tanstack/react-query';
import { answeredAt } from '../../../api/answered-at';
import type { KeptAnswers } from '../../../api/kept-answers';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../../api/queries';

/** Answers of an earlier page. */
const restored = new WeakSet<object>();

/**
 * Puts the last picture into the cache in place of answers that have not come. Each has the moment at
 * which it held last, and counts as out of date: it is asked for all the same, and what the server answers
 * takes its place.
 */
export function restore(client: QueryClient, kept: KeptAnswers): void {
  // Asked before the old data is there, by which a question would look needless. One under way goes on.
  void client.prefetchQuery(datasetQuery);
  void client.prefetchQuery(attackColumnsQuery);
  void client.prefetchQuery(statementsQuery);
  put(client, datasetQuery.queryKey, kept.dataset);
  put(client, attackColumnsQuery.queryKey, kept.attacks);
  put(client, statementsQuery.queryKey, kept.statements);
}

function put(client: QueryClient, queryKey: QueryKey, data: object | null): void {
  if (!data || client.getQueryData(queryKey) !== undefined) return;
  restored.add(data);
  client.setQueryData(queryKey, data);
  void client.invalidateQueries({ queryKey, exact: true, refetchType: 'none' });
}

/**
 * When the oldest of the answers that were put into the cache, and still stand there, held last, by the
 * page's clock; null where none does. A server that is back may still owe one of them.
 */
export function oldestRestored(client: QueryClient): number | null {
  const keys = [datasetQuery.queryKey, attackColumnsQuery.queryKey, statementsQuery.queryKey];
  const times = keys.flatMap((queryKey) => {
    const data = client.getQueryData<object>(queryKey);
    return data && restored.has(data) ? (answeredAt(data) ?? []) : [];
  });
  return times.length > 0 ? Math.min(...times) : null;
}
