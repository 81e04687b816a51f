import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { CameInSince } from '../came-in-since';
import { type LiveDeps, ofThePage } from './batch';
import { heard } from './decode';
import { refetcherOf } from './live-queries';

/**
 * Asks for `queryKey` again when the stream tells of a write that the answer does not show. `onLine` hears whether
 * the stream is open: without it the answer has to be polled.
 */
export function followCameIn(
  client: QueryClient,
  queryKey: QueryKey,
  onLine: (isOpen: boolean) => void,
  deps: LiveDeps = ofThePage,
): () => void {
  const refetcher = refetcherOf(client, deps, queryKey);
  const unsubscribe = deps.subscribe((message) => {
    if (message.kind === 'line') return onLine(message.line === 'open');
    const event = heard(message);
    const history =
      event.kind === 'written'
        ? event.history
        : event.kind === 'heartbeat'
          ? event.heartbeat.history
          : null;
    const came = client.getQueryData<CameInSince>(queryKey);
    // The first answer shows what there is when it comes, and the next heartbeat tells if that was too early.
    if (came === undefined) return;
    const shown = [came.attacks.history, came.statements.history];
    if (shown.every((one) => one === history)) return;
    refetcher.want();
    refetcher.check();
  });
  return () => {
    unsubscribe();
    refetcher.stop();
  };
}
