import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useSyncExternalStore } from 'react';
import {
  attackColumnsQuery,
  datasetQuery,
  pollingInSeconds,
  statementsQuery,
} from '../api/queries';
import { lineState } from '../api/stream/line';

/** Asks for the records anew. */
function catchUp(client: QueryClient): void {
  for (const { queryKey } of [attackColumnsQuery, statementsQuery]) {
    void client.invalidateQueries({ queryKey, exact: true });
  }
}

/**
 * The dataset, kept up together with the records by the server's stream. The stream's code comes after
 * the dataset, so that the first view does not wait for it. Where it does not come, or the line is down,
 * the page asks for the dataset every 15 seconds instead, and for the records when it has changed.
 */
export function useLiveDataset() {
  const client = useQueryClient();
  const isOpen = useSyncExternalStore(lineState.subscribe, () => lineState.get().line === 'open');
  const dataset = useQuery({
    ...datasetQuery,
    refetchInterval: isOpen ? false : pollingInSeconds * 1000,
    refetchIntervalInBackground: true,
  });
  const isHere = dataset.data !== undefined;
  useEffect(() => {
    if (!isHere) return;
    let stop = () => {};
    let gone = false;
    import('../api/stream/live-data').then(
      ({ startLive }) => {
        if (!gone) stop = startLive(client);
      },
      () => {},
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client, isHere]);

  // What the stream brought is in the records already: only what is learned without it counts.
  const revision = dataset.data?.revision;
  const known = useRef(revision);
  useEffect(() => {
    const before = known.current;
    known.current = revision;
    if (isOpen || before === undefined || revision === undefined) return;
    if (revision > before) catchUp(client);
  }, [client, isOpen, revision]);
  return dataset;
}
