import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import { lastOfDayRows, lastOfDayStatements } from '../../domain/last-of-day';
import {
  type AnswerPosition,
  type ArrivedAttack,
  withAttackVersions,
  withStatementVersions,
} from '../../domain/merge';
import type { Statement } from '../../domain/records';
import { answeredAt, stamped } from '../answered-at';
import { type AllStatements, attackColumnsQuery, statementsQuery } from '../queries';
import type { LiveDeps } from './batch';
import { Refetcher } from './refetcher';
import { Shelf } from './shelf';

interface LiveQueryOptions<Data, Item> {
  readonly client: QueryClient;
  readonly deps: LiveDeps;
  readonly queryKey: QueryKey;
  readonly read: () => Data | undefined;
  readonly write: (data: Data) => void;
  readonly join: (data: Data, items: readonly Item[], position: AnswerPosition) => Data;
  readonly trim: (data: Data) => Data;
}

export interface LiveQuery<Item> {
  readonly put: (id: number, item: Item | null, revision: number) => void;
  readonly reach: (id: number) => void;
  readonly drop: () => void;
  readonly restart: (lastEvent: number, isOfAnotherStore: boolean) => void;
  readonly want: () => void;
  readonly flush: () => void;
  readonly confirm: (at: number) => void;
  readonly hurry: () => void;
  readonly stop: () => void;
}

export function attacksOf(client: QueryClient, deps: LiveDeps): LiveQuery<ArrivedAttack> {
  const { queryKey } = attackColumnsQuery;
  return liveQuery({
    client,
    deps,
    queryKey,
    read: () => client.getQueryData(queryKey),
    write: (columns) => client.setQueryData(queryKey, columns),
    join: withAttackVersions,
    trim: lastOfDayRows,
  });
}

export function statementsOf(client: QueryClient, deps: LiveDeps): LiveQuery<Statement> {
  const { queryKey } = statementsQuery;
  return liveQuery({
    client,
    deps,
    queryKey,
    read: () => client.getQueryData(queryKey),
    write: (all) => client.setQueryData(queryKey, all),
    join: (all: AllStatements, came: readonly Statement[], { lastEvent }: AnswerPosition) => {
      const statements = withStatementVersions(all.statements, came);
      return statements === all.statements ? all : { statements, lastEvent };
    },
    trim: (all: AllStatements) => {
      const statements = lastOfDayStatements(all.statements);
      return statements === all.statements ? all : { ...all, statements };
    },
  });
}

export function refetcherOf(
  client: QueryClient,
  { now, setTimer }: LiveDeps,
  queryKey: QueryKey,
  needed: () => boolean = () => false,
): Refetcher {
  const refetch = () => client.refetchQueries({ queryKey, exact: true }, { throwOnError: true });
  return new Refetcher({ refetch, needed, now, setTimer });
}

export function retryNow(client: QueryClient, queryKey: QueryKey): void {
  const state = client.getQueryState(queryKey);
  if (state?.fetchStatus !== 'fetching' || state.fetchFailureCount === 0) return;
  const exactly = { queryKey, exact: true };
  // A first attempt is not given up for another one unless it is told to; a later one is.
  const free = state.data === undefined ? client.cancelQueries(exactly) : Promise.resolve();
  void free.then(() => client.refetchQueries(exactly));
}

/**
 * Joins what comes to the data of one query, and asks for it anew only where something was missed. What no day
 * can show is dropped, of snapshots too: a page that stays open for months would be filled by it.
 */
function liveQuery<Data extends { readonly lastEvent: number }, Item>(
  options: LiveQueryOptions<Data, Item>,
): LiveQuery<Item> {
  const { client, deps, queryKey, read, join, trim } = options;
  const refetcher = refetcherOf(client, deps, queryKey, () => shelf.behind);
  const shelf = new Shelf<Data, Item>({
    read,
    write: (data) => {
      // Data that lacks something is as old as its snapshot, whatever was joined to it.
      const before = refetcher.isPending ? answeredAt(read()) : null;
      options.write(stamped(data, before ?? deps.now()));
    },
    join: (data, items, position) => trim(join(data, items, position)),
    isAskedFor: () => client.getQueryState(queryKey)?.fetchStatus !== 'idle',
    want: () => refetcher.want(),
  });
  const trimSnapshot = () => {
    const data = read();
    const trimmed = data && trim(data);
    if (!trimmed || trimmed === data) return;
    // It is as old as it was: less of an answer is no newer one.
    options.write(stamped(trimmed, answeredAt(data) ?? deps.now()));
  };
  trimSnapshot();
  const hash = hashKey(queryKey);
  const stopWatching = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryHash !== hash) return;
    if (event.action.type !== 'success' || event.action.manual === true) return;
    trimSnapshot();
    shelf.snapshotCame();
  });
  return {
    put: (id, item, revision) => shelf.put(id, item, revision),
    reach: (id) => shelf.reach(id),
    drop: () => shelf.drop(),
    restart: (lastEvent, isOfAnotherStore) => shelf.restart(lastEvent, isOfAnotherStore),
    want: () => refetcher.want(),
    flush: () => {
      shelf.flush();
      refetcher.check();
    },
    confirm: (at) => {
      const data = read();
      // What an earlier page left, or is asked for in vain, holds only when it has come again.
      const isOwed = refetcher.isPending || client.getQueryState(queryKey)?.isInvalidated;
      if (data && !isOwed) stamped(data, Math.max(at, answeredAt(data) ?? at));
    },
    hurry: () => {
      refetcher.hurry();
      retryNow(client, queryKey);
    },
    stop: () => {
      stopWatching();
      refetcher.stop();
    },
  };
}
