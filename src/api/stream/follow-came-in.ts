import type { QueryClient, QueryKey } from '@tanstack/react-query';
import type { CameInSince } from '../came-in-since';
import { type LiveDeps, ofThePage } from './live-deps';
import { Refetcher } from './refetcher';

/**
 * Asks for the query `shown` again when the stream reports a write that its answer does not show; it may change
 * meanwhile. `onLine` hears whether the stream is open: without it the answer has to be polled.
 */
export function followCameIn(
  client: QueryClient,
  shown: { readonly current: QueryKey },
  onLine: (isOpen: boolean) => void,
  deps: LiveDeps = ofThePage,
): () => void {
  const refetcher = new Refetcher(client, () => [shown.current], deps);
  const unsubscribe = deps.subscribe((message) => {
    if (message.kind === 'line') return onLine(message.line === 'open');
    const { history } = message.heartbeat;
    const came = client.getQueryData<CameInSince>(shown.current);
    // The first answer shows what there is when it comes, and the next heartbeat shows whether that was too early.
    if (came === undefined) return;
    const histories = [came.attacks.history, came.statements.history];
    if (!histories.every((one) => one === history)) refetcher.want();
  });
  return () => {
    unsubscribe();
    refetcher.stop();
  };
}
