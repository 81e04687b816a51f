import { queryOptions } from '@tanstack/react-query';
import type { Day } from '../domain/day';
import type { Attack, Statement } from '../domain/records';
import { queryString, request } from './client';
import type { Page } from './contract';
import { limits } from './limits';

export interface CameInSince {
  readonly attacks: Page<Attack>;
  readonly statements: Page<Statement>;
}

/**
 * The versions known by the day `asOf` that were written after `at`: the first thousand of each
 * kind, and how many there are in all.
 */
export const cameInSinceQuery = (at: string, asOf: Day) =>
  queryOptions({
    queryKey: ['came-in-since', at, asOf],
    queryFn: async ({ signal }): Promise<CameInSince> => {
      const search = { since: at, asOf, versions: 'all', limit: limits.pageSize };
      const [attacks, statements] = await Promise.all([
        request(
          `/api/attacks${queryString({ ...search, background: 'true' })}`,
          ({ attackPage }) => attackPage,
          signal,
        ),
        request(
          `/api/statements${queryString(search)}`,
          ({ statementPage }) => statementPage,
          signal,
        ),
      ]);
      return { attacks, statements };
    },
  });
