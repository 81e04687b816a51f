import { infiniteQueryOptions, keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AttackColumns, StatementColumns } from '../domain/columns';
import type { Day } from '../domain/day';
import type { StatementKind, Target } from '../domain/records';
import { stamped } from './answered-at';
import { queryString, request } from './client';
import * as contract from './contract';

/** How often the page asks whether there is something new, in seconds. */
export const pollingInSeconds = 15;

/** What the dataset says of itself. Its revision is in the key of everything else. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => request('/api/dataset', contract.dataset, signal),
  refetchInterval: pollingInSeconds * 1000,
  refetchIntervalInBackground: true,
});

/** Columns as typed arrays: a million rows are then counted without a look at any object. */
function packed<Columns extends AttackColumns | StatementColumns>(answer: Columns): Columns {
  const columns = Object.entries(answer.columns).map(([name, column]) => [
    name,
    name === 'id' ? column : Int32Array.from(column as ArrayLike<number>),
  ]);
  return stamped({ ...answer, columns: Object.fromEntries(columns) });
}

/** Every attack that counts, as columns. */
export const attackColumnsQuery = (revision: number) =>
  queryOptions({
    queryKey: ['attack-columns', revision],
    queryFn: async ({ signal }) =>
      packed(await request('/api/attacks/columns', contract.attackColumns, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

/** Every statement that counts, as columns. */
export const statementColumnsQuery = (revision: number) =>
  queryOptions({
    queryKey: ['statement-columns', revision],
    queryFn: async ({ signal }) =>
      packed(await request('/api/statements/columns', contract.statementColumns, signal)),
    staleTime: Number.POSITIVE_INFINITY,
    structuralSharing: false,
    placeholderData: keepPreviousData,
  });

/** Which statements the feed shows; null lets everything through. */
export interface StatementFilter {
  readonly from: Day | null;
  readonly to: Day | null;
  readonly asOf: Day | null;
  readonly organisation: string | null;
  readonly target: Target | null;
  readonly deadline: string | null;
  readonly kind: StatementKind | null;
  readonly q: string;
}

/** Statements newest first, a page at a time. */
export const statementsQuery = (revision: number, filter: StatementFilter) =>
  infiniteQueryOptions({
    queryKey: ['statements', revision, filter],
    queryFn: ({ signal, pageParam }) =>
      request(
        `/api/statements${queryString({ ...filter, limit: 20, cursor: pageParam })}`,
        contract.statementPage,
        signal,
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.nextCursor,
    placeholderData: keepPreviousData,
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The attacks with these ids that were known on `asOf`; at most `limits.ids` ids. */
export const attacksByIdQuery = (revision: number, ids: readonly string[], asOf: Day) =>
  queryOptions({
    queryKey: ['attacks', revision, ids, asOf],
    queryFn: async ({ signal }) => {
      const path = `/api/attacks${queryString({ id: ids, asOf, limit: contract.limits.pageSize, background: 'true' })}`;
      return (await request(path, contract.attackPage, signal)).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });

/** The statements with these ids that were known on `asOf`; at most `limits.ids` ids. */
export const statementsByIdQuery = (revision: number, ids: readonly string[], asOf: Day) =>
  queryOptions({
    queryKey: ['statements-by-id', revision, ids, asOf],
    queryFn: async ({ signal }) => {
      const path = `/api/statements${queryString({ id: ids, asOf, limit: contract.limits.pageSize })}`;
      return (await request(path, contract.statementPage, signal)).items;
    },
    staleTime: Number.POSITIVE_INFINITY,
  });
