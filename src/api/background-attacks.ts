import { queryOptions } from '@tanstack/react-query';
import { queryString, request } from './client';
import { limits } from './limits';
import { allPages } from './queries';

/** The stream does not update them, so they go stale after a minute. */
export const backgroundAttacksQuery = queryOptions({
  queryKey: ['background-attacks'],
  queryFn: async ({ signal, meta }) => {
    const parameters = {
      background: 'only',
      versions: 'all',
      limit: limits.pageSize,
      at: meta?.at,
    };
    const pages = await allPages((cursor) =>
      request(
        `/api/attacks${queryString({ ...parameters, cursor })}`,
        ({ attackPage }) => attackPage,
        signal,
      ),
    );
    return pages.flatMap(({ items }) => items);
  },
  staleTime: 60_000,
});
