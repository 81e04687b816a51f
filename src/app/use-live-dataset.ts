import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState, useSyncExternalStore } from 'react';
import { PolledHistory } from '../api/other-history';
import {
  attackColumnsQuery,
  datasetQuery,
  pollingInSeconds,
  statementsQuery,
} from '../api/queries';
import { lineState } from '../api/stream/line';

function refetchRecords(client: QueryClient): void {
  for (const { queryKey } of [attackColumnsQuery, statementsQuery]) {
    void client.invalidateQueries({ queryKey, exact: true });
  }
}

/**
 * The stream keeps the dataset and the records up to date. Its code loads after the dataset, so
 * that the first view does not wait for it. Without the stream the dataset is polled every 15
 * seconds, and the records are refetched if another write made it. A frozen page asks once.
 */
export function useLiveDataset(isFrozen: boolean) {
  const client = useQueryClient();
  const isOpen = useSyncExternalStore(
    lineState.subscribe,
    () => lineState.get().line === 'open',
    () => false,
  );
  const dataset = useQuery({
    ...datasetQuery,
    refetchInterval: isOpen || isFrozen ? false : pollingInSeconds * 1000,
    refetchIntervalInBackground: true,
  });
  const isHere = dataset.data !== undefined;
  useEffect(() => {
    if (!isHere || isFrozen) return;
    let stop = () => {};
    let gone = false;
    import('../api/stream/live').then(
      ({ followServer }) => {
        if (!gone) stop = followServer(client);
      },
      () => {},
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client, isHere, isFrozen]);

  // A write that came by the stream is in the records already; one that came by polling is not.
  const now = dataset.data;
  const previous = useRef(now);
  const [polled] = useState(() => new PolledHistory(client));
  useEffect(() => {
    const before = previous.current;
    previous.current = now;
    if (before === undefined || now === undefined) return;
    void polled.take(isOpen ? now : before, now);
    if (!isOpen && now.history !== before.history) refetchRecords(client);
  }, [client, isOpen, now, polled]);
  return dataset;
}
