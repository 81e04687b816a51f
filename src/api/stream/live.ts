import type { QueryClient } from '@tanstack/react-query';
import { followKept } from '../kept-records';
import { startLive } from './live-data';

/** What keeps the page up to date, in one file, so that it is one request. The result stops it. */
export function followServer(client: QueryClient): () => void {
  const stops = [startLive(client), followKept(client)];
  return () => {
    for (const stop of stops) stop();
  };
}
