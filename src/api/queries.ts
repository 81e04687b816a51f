import { type QueryFunctionContext, queryOptions } from '@tanstack/react-query';
import type { AttackColumns } from '../domain/columns';
import type { Statement } from '../domain/records';
import { statementColumnsOf } from '../domain/statement-columns';
import { withKnownUntil } from '../domain/versions';
import { answeredAt, stamped } from './answered-at';
import { queryString, request } from './client';
import './query-meta';
import type { Page } from './contract';
import { limits } from './limits';

export const pollingInSeconds = 15;

export const paths = {
  dataset: (at: string | null) => `/api/dataset${queryString({ at })}`,
  attackColumns: (at: string | null) => `/api/attacks/columns${queryString({ at })}`,
  statements: (at: string | null, cursor: string | null = null) => {
    const search = queryString({ versions: 'all', limit: limits.pageSize, cursor, at });
    return `/api/statements${search}`;
  },
};

export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal, meta }) =>
    request(paths.dataset(meta?.at ?? null), ({ dataset }) => dataset, signal),
  staleTime: Number.POSITIVE_INFINITY,
  // An equal answer must become a new object, because its time of receipt is new.
  structuralSharing: false,
});

/** The columns as typed arrays, so that counting a million rows touches no object. */
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
    return packed(
      await request(
        paths.attackColumns(meta?.at ?? null),
        ({ attackColumns }) => attackColumns,
        signal,
      ),
    );
  },
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

export interface AllStatements {
  readonly statements: readonly Statement[];
  readonly revision: number;
}

export async function allPages<Item>(
  ask: (cursor: string | null) => Promise<Page<Item>>,
): Promise<Page<Item>[]> {
  const pages: Page<Item>[] = [];
  let cursor: string | null = null;
  do {
    const page: Page<Item> = await ask(cursor);
    pages.push(page);
    cursor = page.nextCursor;
  } while (cursor !== null);
  return pages;
}

/** A record written while the pages load may be in a later page as well as among the changes. */
async function allStatements(signal: AbortSignal, at?: string): Promise<AllStatements> {
  return statementsIn(
    await allPages((cursor) =>
      request(paths.statements(at ?? null, cursor), ({ statementPage }) => statementPage, signal),
    ),
  );
}

export function statementsIn(pages: readonly Page<Statement>[]): AllStatements {
  return stamped({
    // A version written between two pages ends the previous one, which an earlier page has as
    // current.
    statements: withKnownUntil(pages.flatMap(({ items }) => items)),
    revision: pages[0]?.revision ?? 0,
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
