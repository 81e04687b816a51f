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
 * The stream updates the dataset and the records. Its code loads after the dataset, so that it does
 * not delay the first view. Without the stream the dataset is polled every 15 seconds, and the
 * records are refetched when its revision changes. A frozen page requests them once.
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

  // While the stream is open, the changes of each write are asked for; while polling, the records are.
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
