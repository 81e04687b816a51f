import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../domain/day';
import type { Attack, Statement } from '../domain/records';
import { queryString, request } from './client';
import * as contract from './contract';

/** How often a frozen page asks, in milliseconds. */
const everyMs = 60_000;

export interface CameInSince {
  readonly attacks: contract.Page<Attack>;
  readonly statements: contract.Page<Statement>;
}

/** What is known by the day `asOf` and came in after the write `at`: the first thousand versions of each. */
export const cameInSinceQuery = (at: string, asOf: Day) =>
  queryOptions({
    queryKey: ['came-in-since', at, asOf],
    queryFn: async ({ signal }): Promise<CameInSince> => {
      const search = { since: at, asOf, versions: 'all', limit: contract.limits.pageSize };
      const [attacks, statements] = await Promise.all([
        request(
          `/api/attacks${queryString({ ...search, background: 'true' })}`,
          contract.attackPage,
          signal,
        ),
        request(`/api/statements${queryString(search)}`, contract.statementPage, signal),
      ]);
      return { attacks, statements };
    },
    refetchInterval: everyMs,
  });
