import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query';
import type { AttackColumns } from '../domain/columns';
import type { Statement } from '../domain/records';
import { statementColumnsOf } from '../domain/statement-columns';
import { withKnownUntil } from '../domain/versions';
import { answeredAt, stamped } from './answered-at';
import { queryString, request } from './client';
import './query-meta';
import * as contract from './contract';

export const pollingInSeconds = 15;

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal, meta }) =>
    request(`/api/dataset${queryString({ at: meta?.at })}`, contract.dataset, signal),
  staleTime: Number.POSITIVE_INFINITY,
  // An equal answer is still a newer object, with its own time of receipt.
  structuralSharing: false,
});

/** The same columns as typed arrays, so that a million rows are counted without touching an object. */
export function packed(answer: AttackColumns): AttackColumns {
  const columns = Object.entries(answer.columns).map(([name, column]) => [
    name,
    name === 'id' ? column : Int32Array.from(column as ArrayLike<number>),
  ]);
  return stamped({ ...answer, columns: Object.fromEntries(columns) });
}

export const attackColumnsQuery = queryOptions({
  queryKey: ['attack-columns'],
  queryFn: async ({ signal, meta }) => {
    const path = `/api/attacks/columns${queryString({ at: meta?.at })}`;
    return packed(await request(path, contract.attackColumns, signal));
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

export interface AllStatements {
  readonly statements: readonly Statement[];
  readonly lastEvent: number;
}

export async function allPages<Item>(
  ask: (cursor: string | null) => Promise<contract.Page<Item>>,
): Promise<contract.Page<Item>[]> {
  const pages: contract.Page<Item>[] = [];
  let cursor: string | null = null;
  do {
    const page: contract.Page<Item> = await ask(cursor);
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

/** A record written while the pages load may be in a later page, and also comes by the stream. */
async function allStatements(signal: AbortSignal, at?: string): Promise<AllStatements> {
  const pages = await allPages((cursor) => {
    const search = queryString({ versions: 'all', limit: contract.limits.pageSize, cursor, at });
    return request(`/api/statements${search}`, contract.statementPage, signal);
  });
  return stamped({
    // A version written between two pages ends the previous version, which an earlier page has as current.
    statements: withKnownUntil(pages.flatMap(({ items }) => items)),
    lastEvent: pages[0]?.lastEvent ?? 0,
  });
}

const statementsOptions = {
  queryKey: ['statements'],
  queryFn: ({ signal, meta }: Pick<QueryFunctionContext, 'signal' | 'meta'>) =>
    allStatements(signal, meta?.at),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
} as const;

export const statementsQuery = queryOptions(statementsOptions);

// Query runs `select` once per observer; this makes the columns once for all panels.
const columnsOf = new WeakMap<AllStatements, ReturnType<typeof statementColumnsOf>>();

export const statementColumnsQuery = queryOptions({
  ...statementsOptions,
  select: (all: AllStatements) => {
    const known = columnsOf.get(all) ?? statementColumnsOf(all.statements);
    columnsOf.set(all, known);
    return stamped(known, answeredAt(all) ?? undefined);
  },
});
