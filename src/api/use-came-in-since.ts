import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { Day } from '../domain/day';
import { cameInSinceQuery } from './came-in-since';
import { pollingInSeconds } from './queries';

/** Follows the stream; without it, asks every 15 seconds. */
export function useCameInSince(at: string, asOf: Day) {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    import('./stream/follow-came-in').then(
      ({ followCameIn }) => {
        const { queryKey } = cameInSinceQuery(at, asOf);
        if (!gone) stop = followCameIn(client, queryKey, setOpen);
      },
      () => {},
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client, at, asOf]);
  return useQuery({
    ...cameInSinceQuery(at, asOf),
    refetchInterval: isOpen ? false : pollingInSeconds * 1000,
  });
}
