import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { type AttackColumns, lastReceived } from '../domain/columns';
import type { Day } from '../domain/day';

interface Start {
  readonly today: Day;
  readonly received: number;
}

/** For all panels, because the scenes of a wall come and go. */
const starts = new WeakMap<QueryClient, Start>();

/**
 * The number of the last attack that had come in when this page was opened, or when the server's day `today` began.
 * Infinity until there are attacks.
 */
export function useReceivedAtStart(attacks: AttackColumns | undefined, today: Day): number {
  const client = useQueryClient();
  if (!attacks) return Number.POSITIVE_INFINITY;
  const start = starts.get(client);
  if (start?.today === today) return start.received;
  const received = lastReceived(attacks);
  starts.set(client, { today, received });
  return received;
}
