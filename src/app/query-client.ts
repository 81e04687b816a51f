import { QueryClient } from '@tanstack/react-query';
import { canRetry, RequestFailure } from '../api/failure';
import type { View } from '../domain/view';

/** In milliseconds: 1, 2, 4 … 30 s, each times 0.9 to 1.1, so that screens do not retry together. */
export function retryDelay(attempt: number): number {
  return Math.min(30_000, 1000 * 2 ** attempt) * (0.9 + Math.random() * 0.2);
}

/**
 * `at` is the revision that all answers show. Retries without limit, except errors that a retry
 * cannot help.
 */
export function createQueryClient(at: View['at'] = null): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        ...(at === null ? {} : { meta: { at } }),
        retry: (count, error) => {
          // An error of the page itself. Logged only once, because it may recur every half minute.
          if (count === 0 && !(error instanceof RequestFailure)) console.error(error);
          return canRetry(error);
        },
        retryDelay,
        // The server may be on this machine: a browser that thinks it is offline still asks.
        networkMode: 'always',
        gcTime: 10 * 60 * 1000,
      },
    },
  });
}
