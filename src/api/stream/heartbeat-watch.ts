import { clockJumps } from '../page-clock';
import type { Platform } from './platform';

export const everySecondsAtFirst = 15;

/** A server that says it is heard from once a day is still watched more closely than that. */
const mostSecondsBetween = 300;

const tickInMs = 1000;

/** In milliseconds, at most five minutes. */
export function interval(everySeconds: number): number {
  return 1000 * Math.min(everySeconds, mostSecondsBetween);
}

/** In milliseconds: over two heartbeats. */
export function longestQuiet(everySeconds: number): number {
  return 2 * interval(everySeconds) + (everySeconds < 5 ? 1000 : 5000);
}

interface WatchEvents {
  readonly tick: () => void;
  readonly slept: (ms: number) => void;
}

export function watch(
  clocks: Pick<Platform, 'now' | 'wallNow' | 'setTimer'>,
  { tick, slept }: WatchEvents,
): () => void {
  const jump = clockJumps(clocks);
  let stop = clocks.setTimer(run, tickInMs);
  function run(): void {
    stop = clocks.setTimer(run, tickInMs);
    const ms = jump();
    if (ms === 0) tick();
    else slept(ms);
  }
  return () => stop();
}
