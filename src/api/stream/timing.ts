/* When the line is tried again, and when it counts as broken. All in milliseconds. */

const longestBackoff = 30_000;
/** A server that says it is heard from once a day is still watched more closely than that. */
const mostSecondsBetween = 300;

/** Seconds between two heartbeats until one says otherwise. */
export const everySecondsAtFirst = 15;

/** How far the wall clock may move against the monotonic one between two ticks; more is sleep. */
export const largestClockJump = 5000;

/**
 * How long to wait before attempt `attempt` (0 for the first one after a loss): 1, 2, 4 … 30 s, shortened
 * by up to a half so that pages do not come back all at once. `random` is in 0..1.
 */
export function backoff(attempt: number, random: number): number {
  return Math.min(longestBackoff, 1000 * 2 ** attempt) * (0.5 + random / 2);
}

/** How long nothing may be heard before the line counts as half-open: over two heartbeats. */
export function longestQuiet(everySeconds: number): number {
  const seconds = Math.min(everySeconds, mostSecondsBetween);
  return 1000 * (2 * seconds + (seconds < 5 ? 1 : 5));
}
