import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { Day } from '../domain/day';
import { cameInSinceQuery } from './came-in-since';
import { pollingInSeconds } from './queries';

/** Updated by the stream; without it, every 15 seconds. */
export function useCameInSince(at: string, asOf: Day) {
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const query = cameInSinceQuery(at, asOf);
  const shown = useRef(query.queryKey);
  useEffect(() => {
    shown.current = query.queryKey;
  });
  useEffect(() => {
    let stop = () => {};
    let gone = false;
    import('./stream/follow-came-in').then(
      ({ followCameIn }) => {
        if (!gone) stop = followCameIn(client, shown, setOpen);
      },
      () => {},
    );
    return () => {
      gone = true;
      stop();
    };
  }, [client]);
  return useQuery({
    ...query,
    refetchInterval: isOpen ? false : pollingInSeconds * 1000,
  });
}
