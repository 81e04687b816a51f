import { type QueryClient, useQuery, useQueryClient } from '@tanstack/react-query';
import { lastReceived } from '../domain/columns';
import type { Day } from '../domain/day';
import { attackColumnsQuery } from './queries';
import { lineState, type OthersBefore } from './stream/line';

interface Start {
  readonly today: Day;
  readonly others: OthersBefore | null;
  readonly received: number;
}

/** For all panels, because the scenes of a wall come and go. */
const starts = new WeakMap<QueryClient, Start>();

/**
 * The number of the last attack that had come in when this page was opened, or when the server's day `today` began, or
 * another store was found. Infinity until there are attacks.
 */
export function useReceivedAtStart(today: Day): number {
  const client = useQueryClient();
  const attacks = useQuery(attackColumnsQuery).data;
  const { others } = lineState.get();
  if (!attacks || attacks === others?.attacks) return Number.POSITIVE_INFINITY;
  const start = starts.get(client);
  if (start?.today === today && start.others === others) return start.received;
  const received = lastReceived(attacks);
  starts.set(client, { today, others, received });
  return received;
}
