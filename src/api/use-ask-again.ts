import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const isFailing = (query: Query) =>
  query.state.fetchFailureCount > 0 || query.state.status === 'error';

/**
 * Returns a function that refetches every failing query now. It cancels them first, because a
 * refetch would join the attempt that is waiting for its retry delay.
 */
export function useAskAgain(): () => void {
  const client = useQueryClient();
  return useCallback(() => {
    const failing = client.getQueryCache().findAll({ type: 'active', predicate: isFailing });
    for (const { queryKey } of failing) {
      const exactly = { queryKey, exact: true };
      void client.cancelQueries(exactly).then(() => client.refetchQueries(exactly));
    }
  }, [client]);
}
