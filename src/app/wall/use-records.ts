import { type QueryKey, type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { attackColumnsQuery, datasetQuery, statementsQuery } from '../../api/queries';

export const refetchFailedMs = 60_000;

/**
 * Mounts all three queries for good, so that changing scenes neither cancels requests nor evicts
 * data. Also refetches permanent errors every minute, because nobody is there to do it.
 */
export function useRecords(): void {
  useMounted(datasetQuery);
  useMounted(attackColumnsQuery);
  useMounted(statementsQuery);
}

function useMounted<Answer, Key extends QueryKey>(
  query: UseQueryOptions<Answer, Error, Answer, Key>,
): void {
  useQuery({
    ...query,
    notifyOnChangeProps: [],
    refetchInterval: ({ state }) => state.status === 'error' && refetchFailedMs,
  });
}
