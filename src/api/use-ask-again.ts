import { type Query, useQueryClient } from '@tanstack/react-query';
import { useCallback } from 'react';

const isFailing = (query: Query) =>
  query.state.fetchFailureCount > 0 || query.state.status === 'error';

/**
 * Asks at once for everything that is failing. A query that waits for its next attempt would only
 * join that one and go on waiting, so the attempt is given up first.
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
