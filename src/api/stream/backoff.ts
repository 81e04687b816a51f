const longestFirst = 5000;
const longest = 30_000;

/**
 * How long to wait before the next attempt, in milliseconds: up to 5 s after a loss, so that pages that lost the server
 * together do not come back within the same second; then 2 to 4, 4 to 8 … 15 to 30 s. `attempt` is 0 for the first one,
 * `random` in 0..1.
 */
export function backoff(attempt: number, random: number): number {
  if (attempt === 0) return longestFirst * random;
  return Math.min(longest, 2000 * 2 ** attempt) * (0.5 + random / 2);
}
