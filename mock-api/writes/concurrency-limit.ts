import { ProblemError } from '../http/problem';

/** One more call is answered with 429, so that a slow store does not pile up requests in memory. */
export function concurrencyLimit(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
  let inside = 0;
  return async (work) => {
    if (inside >= most) {
      throw new ProblemError(429, `${most} writes are already waiting. Try again in a second.`, {
        headers: { 'Retry-After': '1' },
      });
    }
    inside += 1;
    try {
      return await work();
    } finally {
      inside -= 1;
    }
  };
}
