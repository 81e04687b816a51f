import { queryOptions } from '@tanstack/react-query';
import { withKnownUntil } from '../domain/versions';
import { stamped } from './answered-at';
import { queryString, request } from './client';
import * as contract from './contract';
import { allPages } from './queries';

/*
 * Every version of some records, which the page asks for when a reader opens them: of several versions of one day
 * it keeps only the last. `versions` is what is known to be there of them ("id@1", "id@2", always in the same
 * order): they are asked for again when that changes. Of two lists of ids with the same versions the answer is the
 * same.
 */

/** Every version of the attacks with these ids, in no particular order; at most `limits.ids` ids. */
export const attackHistoryQuery = (ids: readonly string[], versions: readonly string[]) =>
  queryOptions({
    queryKey: ['attack-history', versions.join(',')],
    queryFn: async ({ signal }) => {
      const asked = { id: ids, versions: 'all', background: 'true' };
      const pages = await allPages((cursor) => {
        const search = queryString({ ...asked, limit: contract.limits.pageSize, cursor });
        return request(`/api/attacks${search}`, contract.attackPage, signal);
      });
      return stamped(withKnownUntil(pages.flatMap(({ items }) => items)));
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });

/** Every version of the statements with these ids, in no particular order; at most `limits.ids` ids. */
export const statementHistoryQuery = (ids: readonly string[], versions: readonly string[]) =>
  queryOptions({
    queryKey: ['statement-history', versions.join(',')],
    queryFn: async ({ signal }) => {
      const pages = await allPages((cursor) => {
        const asked = { id: ids, versions: 'all', limit: contract.limits.pageSize, cursor };
        return request(`/api/statements${queryString(asked)}`, contract.statementPage, signal);
      });
      return stamped(withKnownUntil(pages.flatMap(({ items }) => items)));
    },
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
  });
