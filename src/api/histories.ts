import { queryOptions } from '@tanstack/react-query';
import { withKnownUntil } from '../domain/versions';
import { stamped } from './answered-at';
import { queryString, request } from './client';
import { limits } from './limits';
import { allPages } from './queries';

/*
 * Full histories, fetched when a reader opens a record: the page's own data has only the last version of each
 * day. `versions` are the versions known so far ("id@1", "id@2", in a fixed order); they are the query key, so
 * a new version causes a refetch.
 */

export const attackHistoryQuery = (ids: readonly string[], versions: readonly string[]) =>
  queryOptions({
    queryKey: ['attack-history', versions.join(',')],
    queryFn: async ({ signal, meta }) => {
      const parameters = { id: ids, versions: 'all', background: 'true', at: meta?.at };
      const pages = await allPages((cursor) => {
        const search = queryString({ ...parameters, limit: limits.pageSize, cursor });
        return request(`/api/attacks${search}`, ({ attackPage }) => attackPage, signal);
      });
      return stamped(withKnownUntil(pages.flatMap(({ items }) => items)));
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

export const statementHistoryQuery = (ids: readonly string[], versions: readonly string[]) =>
  queryOptions({
    queryKey: ['statement-history', versions.join(',')],
    queryFn: async ({ signal, meta }) => {
      const parameters = { id: ids, versions: 'all', at: meta?.at };
      const pages = await allPages((cursor) => {
        const search = queryString({ ...parameters, limit: limits.pageSize, cursor });
        return request(`/api/statements${search}`, ({ statementPage }) => statementPage, signal);
      });
      return stamped(withKnownUntil(pages.flatMap(({ items }) => items)));
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
