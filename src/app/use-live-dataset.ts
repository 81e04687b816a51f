import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import {
  attackColumnsQuery,
  datasetQuery,
  pollingInSeconds,
  statementsQuery,
} from '../api/queries';
import { useLine } from '../api/stream/line';

/** Asks for the records anew where they are older than `revision`. */
function catchUp(client: QueryClient, revision: number): void {
  const columns = client.getQueryData(attackColumnsQuery.queryKey);
  if (!columns || columns.revision >= revision) return;
  for (const { queryKey } of [attackColumnsQuery, statementsQuery]) {
    void client.invalidateQueries({ queryKey, exact: true });
  }
}

/**
 * The dataset, kept up together with the records by the server's stream. The stream's code comes after
 * the dataset, so that the first view does not wait for it. Where it does not come, or the line is down, the page asks every 15 seconds instead.
 */
export function useLiveDataset() {
  const client = useQueryClient();
  const [isHere, setHere] = useState(false);
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
  const isOpen = useLine().line === 'open';
  const dataset = useQuery({
    ...datasetQuery,
    refetchInterval: isOpen ? false : pollingInSeconds * 1000,
    refetchIntervalInBackground: true,
  });
  const revision = dataset.data?.revision;
  if (!isHere && dataset.data) setHere(true);
  useEffect(() => {
    if (!isOpen && revision !== undefined) catchUp(client, revision);
  }, [client, isOpen, revision]);
  return dataset;
}
