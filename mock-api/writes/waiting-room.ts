import { ProblemError } from '../http/problem';

/**
 * Does what it is given, but no more than `most` at once: one more is refused with a problem of status
 * 429, so that a store that is slow cannot be made to hold everything that is sent to it.
 */
export function waitingRoom(most: number): <Done>(work: () => Promise<Done>) => Promise<Done> {
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
