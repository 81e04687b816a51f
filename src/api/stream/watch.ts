import type { ConnectionDeps } from './connection-deps';
import { largestClockJump } from './timing';

const tickInMs = 1000;

interface WatchEvents {
  /** Called once a second while the machine is awake. */
  readonly tick: () => void;
  /** The wall clock moved by so many milliseconds more than the monotonic one: the machine slept. */
  readonly slept: (ms: number) => void;
}

/** Watches the clocks until the function returned is called. */
export function watch(
  { now, wallNow, setTimer }: Pick<ConnectionDeps, 'now' | 'wallNow' | 'setTimer'>,
  { tick, slept }: WatchEvents,
): () => void {
  let lastNow = now();
  let lastWall = wallNow();
  let stop = setTimer(run, tickInMs);
  function run(): void {
    stop = setTimer(run, tickInMs);
    const jump = wallNow() - lastWall - (now() - lastNow);
    lastNow = now();
    lastWall = wallNow();
    if (Math.abs(jump) > largestClockJump) slept(jump);
    else tick();
  }
  return () => stop();
}
