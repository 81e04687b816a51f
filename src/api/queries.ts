import { queryOptions } from '@tanstack/react-query';
import type { AttackColumns } from '../domain/columns';
import type { Statement } from '../domain/records';
import { statementColumnsOf } from '../domain/statement-columns';
import { withKnownUntil } from '../domain/versions';
import { answeredAt, stamped } from './answered-at';
import { queryString, request } from './client';
import * as contract from './contract';

/** How often the page asks whether there is something new while no stream tells it, in seconds. */
export const pollingInSeconds = 15;

/** What the dataset says of itself. Its revision and its day are kept up by the stream. */
export const datasetQuery = queryOptions({
  queryKey: ['dataset'],
  queryFn: ({ signal }) => request('/api/dataset', contract.dataset, signal),
  staleTime: Number.POSITIVE_INFINITY,
  // An equal answer is a newer one: when it came is noted with it.
  structuralSharing: false,
});

/** Columns as typed arrays: a million rows are then counted without a look at any object. */
export function packed(answer: AttackColumns): AttackColumns {
  const columns = Object.entries(answer.columns).map(([name, column]) => [
    name,
    name === 'id' ? column : Int32Array.from(column as ArrayLike<number>),
  ]);
  return stamped({ ...answer, columns: Object.fromEntries(columns) });
}

/** Every version of every attack that counts, as columns. The stream keeps them up. */
export const attackColumnsQuery = queryOptions({
  queryKey: ['attack-columns'],
  queryFn: async ({ signal }) =>
    packed(await request('/api/attacks/columns', contract.attackColumns, signal)),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
});

/** All statements there are. */
export interface AllStatements {
  /** Every version of every one, in no particular order. */
  readonly statements: readonly Statement[];
  /** Id of the last event of the stream that is surely in them. */
  readonly lastEvent: number;
}

/** Asks for page after page, each by the cursor of the one before it, which is null for the first one. */
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

/** Asks for page after page. What is written meanwhile may be in a later page and comes by the stream too. */
async function allStatements(signal: AbortSignal): Promise<AllStatements> {
  const pages = await allPages((cursor) => {
    const search = queryString({ versions: 'all', limit: contract.limits.pageSize, cursor });
    return request(`/api/statements${search}`, contract.statementPage, signal);
  });
  return stamped({
    // A version that was written between two pages ends the one before it, on an earlier page.
    statements: withKnownUntil(pages.flatMap(({ items }) => items)),
    lastEvent: pages[0]?.lastEvent ?? 0,
  });
}

const statementsOptions = {
  queryKey: ['statements'],
  queryFn: ({ signal }: { readonly signal: AbortSignal }) => allStatements(signal),
  staleTime: Number.POSITIVE_INFINITY,
  structuralSharing: false,
} as const;

/** Every version of every statement: the feed is made from them. The stream keeps them up. */
export const statementsQuery = queryOptions(statementsOptions);

/** The columns of each list of statements, made once however many panels ask. */
const columnsOf = new WeakMap<AllStatements, ReturnType<typeof statementColumnsOf>>();

/** The same statements as columns: tiles, lane and options are computed from them. */
export const statementColumnsQuery = queryOptions({
  ...statementsOptions,
  select: (all: AllStatements) => {
    const known = columnsOf.get(all) ?? statementColumnsOf(all.statements);
    columnsOf.set(all, known);
    return stamped(known, answeredAt(all) ?? undefined);
  },
});
