import { useEffect, useRef } from 'react';
import type { ReplaySpeed } from '../../domain/replay';
import type { PageClock } from '../../url/page-clock';

/** How long the latest day stands before the past is played again, in milliseconds. */
const restMs = 15_000;

/** Why it does not play. */
type Stopped = 'not begun' | 'paused' | 'at the end';

/**
 * Plays the past at `speed`, from the day the page stands at, and again from the first day after the latest has
 * stood for a while. Null plays nothing, but for what was played before the wall came: that goes on to its end.
 * Taken back while it plays, the page is put to the latest day. Paused, the day stands.
 */
export function useReplay(
  speed: ReplaySpeed | null,
  clock: PageClock | null,
  paused: boolean,
): void {
  const stopped = useRef<Stopped>('not begun');
  const before = useRef(speed);
  const isHere = clock !== null;
  const playing = clock?.playing ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is made anew with every day; its state decides.
  useEffect(() => {
    if (!clock) return;
    const isTakenBack = before.current !== null && speed === null;
    before.current = speed;
    if (speed !== null && clock.speed !== speed) clock.setSpeed(speed);
    if (isTakenBack && (playing || stopped.current === 'paused')) {
      stopped.current = 'not begun';
      clock.goTo(null);
    } else if (playing && paused) {
      stopped.current = 'paused';
      clock.pause();
    } else if (playing) {
      // What stops now without a pause has come to its end.
      stopped.current = 'at the end';
    } else if (!paused && (speed !== null || stopped.current === 'paused')) {
      const timer = setTimeout(clock.play, stopped.current === 'at the end' ? restMs : 0);
      return () => clearTimeout(timer);
    }
  }, [speed, isHere, playing, paused]);
}
