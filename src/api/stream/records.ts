import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { lastOfDayRows, lastOfDayStatements } from '../../domain/last-of-day';
import { withAttackVersions, withStatementVersions } from '../../domain/merge';
import { answeredAt, stamped } from '../answered-at';
import type { Written } from '../contract';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../queries';

/** What is in the cache of one kind of records. */
export interface RecordList {
  readonly queryKey: QueryKey;
  /** Number of the write up to which the data has everything; null if it has to be read first. */
  upTo: number | null;
  /**
   * The records of the writes after `from` up to `to`; what is in the data already changes nothing. `at` is when the data
   * held, null if that is no later than before.
   */
  readonly merge: (
    records: readonly Written[],
    stretch: { readonly from: number; readonly to: number },
    at: number | null,
  ) => void;
  /** Drops what no day can show: a page that stays open for months would be filled by it. */
  readonly trim: () => void;
}

export function attacksIn(client: QueryClient): RecordList {
  return listOf(
    client,
    attackColumnsQuery.queryKey,
    lastOfDayRows,
    (columns, records, revision) => {
      const attacks = records.flatMap((one) =>
        one.kind === 'attack' ? [{ ...one.record, arrival: one.revision }] : [],
      );
      const joined = withAttackVersions(columns, attacks, { revision });
      return joined.columns === columns.columns ? columns : joined;
    },
  );
}

export function statementsIn(client: QueryClient): RecordList {
  const trim = (all: AllStatements) => {
    const statements = lastOfDayStatements(all.statements);
    return statements === all.statements ? all : { ...all, statements };
  };
  return listOf(client, statementsQuery.queryKey, trim, (all, records, revision) => {
    const came = records.flatMap((one) => (one.kind === 'statement' ? [one.record] : []));
    const statements = withStatementVersions(all.statements, came);
    return statements === all.statements ? all : { statements, revision };
  });
}

function listOf<Data extends { readonly revision: number }>(
  client: QueryClient,
  queryKey: QueryKey,
  trim: (data: Data) => Data,
  join: (data: Data, records: readonly Written[], revision: number) => Data,
): RecordList {
  const write = (before: Data, data: Data, at: number | null) => {
    if (data !== before)
      client.setQueryData(queryKey, stamped(data, at ?? answeredAt(before) ?? 0));
  };
  const isKept = client.getQueryState(queryKey)?.isInvalidated === true;
  const list: RecordList = {
    queryKey,
    upTo: isKept ? null : (client.getQueryData<Data>(queryKey)?.revision ?? null),
    merge: (records, { from, to }, at) => {
      const data = client.getQueryData<Data>(queryKey);
      if (data === undefined || list.upTo === null) return;
      if (list.upTo >= from) list.upTo = Math.max(list.upTo, to);
      write(data, trim(join(data, records, to)), at);
    },
    trim: () => {
      const data = client.getQueryData<Data>(queryKey);
      // It is as old as it was: less of an answer is no newer one.
      if (data) write(data, trim(data), null);
    },
  };
  list.trim();
  return list;
}

/** Calls `came` whenever the server has answered one of the queries. */
export function onAnswer(
  client: QueryClient,
  keys: readonly QueryKey[],
  came: (queryKey: QueryKey) => void,
): () => void {
  const hashes = keys.map((key) => hashKey(key));
  return client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success') return;
    const key = keys[hashes.indexOf(event.query.queryHash)];
    if (key && event.action.manual !== true) came(key);
  });
}

/** The data in the cache, unless it has to be read again, is as fresh as an answer of `at`. */
export function confirm(client: QueryClient, queryKey: QueryKey, at: number): void {
  const data = client.getQueryData<object>(queryKey);
  const isInvalidated = client.getQueryState(queryKey)?.isInvalidated;
  if (data && !isInvalidated) stamped(data, Math.max(at, answeredAt(data) ?? at));
}

/** A question that failed and is repeated does not count. */
export function isAskedFirst(client: QueryClient, queryKey: QueryKey): boolean {
  const state = client.getQueryState(queryKey);
  return state?.fetchStatus === 'fetching' && state.fetchFailureCount === 0;
}

export function retryNow(client: QueryClient, queryKey: QueryKey): void {
  const state = client.getQueryState(queryKey);
  if (state?.fetchStatus !== 'fetching' || state.fetchFailureCount === 0) return;
  const exactly = { queryKey, exact: true };
  // Query does not restart a first request unless it is cancelled; a later one it does.
  const free = state.data === undefined ? client.cancelQueries(exactly) : Promise.resolve();
  void free.then(() => client.refetchQueries(exactly));
}
