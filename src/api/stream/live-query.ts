import { hashKey, type QueryClient, type QueryKey } from '@tanstack/react-query';
import type { Position } from '../../domain/merge';
import { answeredAt, stamped } from '../answered-at';
import type { LiveDeps } from './live-deps';
import { Refetcher } from './refetcher';
import { Shelf } from './shelf';

interface LiveQueryOptions<Data, Item> {
  readonly client: QueryClient;
  readonly deps: LiveDeps;
  readonly queryKey: QueryKey;
  readonly read: () => Data | undefined;
  readonly write: (data: Data) => void;
  readonly join: (data: Data, items: readonly Item[], position: Position) => Data;
  readonly arrived: (items: readonly Item[]) => void;
}

/** A query of the cache that the stream keeps up. */
export interface LiveQuery<Item> {
  readonly put: (id: number, item: Item | null, revision: number) => void;
  readonly reach: (id: number) => void;
  readonly drop: () => void;
  readonly restart: (lastEvent: number, isOfAnotherStore: boolean) => void;
  readonly want: () => void;
  /** Joins what came to the data, and asks for a snapshot where something is missing. */
  readonly flush: () => void;
  readonly stop: () => void;
}

/** Joins what comes to the data of one query, and asks for it anew only where something was missed. */
export function liveQuery<Data extends { readonly lastEvent: number }, Item>(
  options: LiveQueryOptions<Data, Item>,
): LiveQuery<Item> {
  const { client, deps, queryKey, read, join, arrived } = options;
  const refetcher = refetcherOf(client, deps, queryKey, () => shelf.behind);
  const shelf = new Shelf<Data, Item>({
    read,
    write: (data) => {
      // Data that lacks something is as old as its snapshot, whatever was joined to it.
      const before = refetcher.isPending ? answeredAt(read()) : null;
      options.write(stamped(data, before ?? deps.now()));
    },
    join,
    arrived,
    want: () => refetcher.want(),
  });
  const hash = hashKey(queryKey);
  const stopWatching = client.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.queryHash !== hash) return;
    if (event.action.type === 'success' && event.action.manual !== true) shelf.snapshotCame();
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
    stop: () => {
      stopWatching();
      refetcher.stop();
    },
  };
}

/** Asks for a query anew, if it is in the cache. */
export function refetcherOf(
  client: QueryClient,
  { now, setTimer }: LiveDeps,
  queryKey: QueryKey,
  needed: () => boolean = () => false,
): Refetcher {
  const refetch = () => client.refetchQueries({ queryKey, exact: true }, { throwOnError: true });
  return new Refetcher({ refetch, needed, now, setTimer });
}
