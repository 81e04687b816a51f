import { QueryClient } from '@tanstack/react-query';
import { canRetry } from '../api/failure';

/** 1, 2, 4 … 30 s between attempts, each shifted by up to a fifth so that screens do not ask at once. */
export function retryDelay(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** attempt) * (0.9 + Math.random() * 0.2);
}

/** The cache of answers. What fails is asked for again until it comes, unless asking is pointless. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        retry: (_count, error) => canRetry(error),
        retryDelay,
        // The server may be on this machine: a browser that thinks it is offline still asks.
        networkMode: 'always',
        gcTime: 10 * 60 * 1000,
      },
    },
  });
}
