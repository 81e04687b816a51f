import { clockJumps } from '../page-clock';
import type { Platform } from './platform';

/* Hearing the server's heart beat: what a beat says, how long may pass without one, and by which clock. */

export interface Pulse {
  readonly everySeconds: number | null;
  readonly lastEvent: number | null;
  readonly after: string | null;
}

export const everySecondsAtFirst = 15;

/** A server that says it is heard from once a day is still watched more closely than that. */
const mostSecondsBetween = 300;

const tickInMs = 1000;

/** Reads a heartbeat without the contract's schema, which is the page's. Anything may be in `text`. */
export function pulseOf(text: string): Pulse {
  const said = parsed(text);
  const everySeconds = numberIn(said, 'everySeconds');
  const lastEvent = numberIn(said, 'lastEvent');
  const after: unknown = said instanceof Object ? Reflect.get(said, 'after') : null;
  return {
    everySeconds: everySeconds !== null && everySeconds > 0 ? everySeconds : null,
    lastEvent: lastEvent !== null && Number.isSafeInteger(lastEvent) ? lastEvent : null,
    after: typeof after === 'string' ? after : null,
  };
}

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

function numberIn(value: unknown, name: string): number | null {
  const found: unknown = value instanceof Object ? Reflect.get(value, name) : null;
  return typeof found === 'number' && found >= 0 ? found : null;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
