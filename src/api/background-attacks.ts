import { queryOptions } from '@tanstack/react-query';
import { queryString, request } from './client';
import * as contract from './contract';
import { allPages } from './queries';

/**
 * Every version of every attack that is in no count. The stream does not keep them up: they are asked for
 * again after a minute, when something shows them.
 */
export const backgroundAttacksQuery = queryOptions({
  queryKey: ['background-attacks'],
  queryFn: async ({ signal }) => {
    const asked = { background: 'only', versions: 'all', limit: contract.limits.pageSize };
    const pages = await allPages((cursor) =>
      request(`/api/attacks${queryString({ ...asked, cursor })}`, contract.attackPage, signal),
    );
    return pages.flatMap(({ items }) => items);
  },
  staleTime: 60_000,
});
