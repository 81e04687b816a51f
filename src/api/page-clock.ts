interface Clocks {
  /** Monotonic, in milliseconds; it may stand still while the machine sleeps. */
  readonly now: () => number;
  /** The wall clock in milliseconds; only its jumps are looked at. */
  readonly wallNow: () => number;
}

/** How far the one clock may move against the other between two looks; more is sleep, or a clock that was set. */
const largestDrift = 5000;

/**
 * Tells by how many milliseconds the wall clock moved more than the monotonic one since the last call:
 * the time asleep, below 0 where the clock was set back, 0 where it is no more than five seconds.
 */
export function clockJumps({ now, wallNow }: Clocks): () => number {
  let ahead = wallNow() - now();
  return () => {
    const before = ahead;
    ahead = wallNow() - now();
    return Math.abs(ahead - before) > largestDrift ? ahead - before : 0;
  };
}

/**
 * A clock that counts the time asleep too and never runs back. A clock that the reader sets forward looks
 * just like sleep, so what was noted before counts as older than it is: the safe side, and not for long.
 * Each heartbeat and each answer, within 15 seconds, is noted anew, and the clock itself is only that much
 * ahead. The other way round, hours asleep that are not counted, old data would pass for new.
 */
export function sleeplessClock(clocks: Clocks): () => number {
  const jump = clockJumps(clocks);
  let slept = 0;
  return () => {
    slept += Math.max(0, jump());
    return clocks.now() + slept;
  };
}

/**
 * The page's clock in milliseconds since 1970, as of when the page was opened, time asleep included. For
 * ages only, never for a day.
 */
export const pageNow = sleeplessClock({
  now: () => performance.timeOrigin + performance.now(),
  wallNow: () => Date.now(),
});
