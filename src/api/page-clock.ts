interface Clocks {
  /** Monotonic, in milliseconds; may stop while the machine sleeps. */
  readonly now: () => number;
  /** The wall clock, in milliseconds; used only to notice jumps. */
  readonly wallNow: () => number;
}

/** Milliseconds that the clocks may drift apart between two calls; more means sleep or a changed clock. */
const maxDrift = 5000;

/**
 * The time that the wall clock gained on the monotonic one since the last call, in milliseconds:
 * time asleep, negative if the clock was set back, 0 for up to five seconds.
 */
export function clockJumps({ now, wallNow }: Clocks): () => number {
  let ahead = wallNow() - now();
  return () => {
    const before = ahead;
    ahead = wallNow() - now();
    return Math.abs(ahead - before) > maxDrift ? ahead - before : 0;
  };
}

/**
 * A monotonic clock that includes time asleep. A wall clock set forward looks like sleep, so data then seems
 * older than it is, until the next heartbeat or answer, within 15 seconds. That is the safe side: if sleep
 * were not counted, old data would seem new.
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
 * Milliseconds since 1970, by the clock as it was when the page was opened, plus the time since, asleep or
 * not. For ages and the day on which a file is saved, never to find the day of the page.
 */
export const pageNow = sleeplessClock({
  now: () => performance.timeOrigin + performance.now(),
  wallNow: () => Date.now(),
});
