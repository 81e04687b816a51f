import { useEffect, useRef } from 'react';
import type { ReplaySpeed } from '../../domain/replay';
import type { PageClock } from '../../url/page-clock';

const restMs = 15_000;

type StopReason = 'not begun' | 'paused' | 'at the end';

/**
 * In a loop, from the current day to the latest and then from the first. With a `speed` of null, a
 * replay that began at the desk plays to its end; if it becomes null during a replay, the page goes
 * to the latest day.
 */
export function useReplay(
  speed: ReplaySpeed | null,
  clock: PageClock | null,
  paused: boolean,
): void {
  const stopped = useRef<StopReason>('not begun');
  const previousSpeed = useRef(speed);
  const isHere = clock !== null;
  const playing = clock?.playing ?? false;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the clock is a new object every day; only its state matters.
  useEffect(() => {
    if (!clock) return;
    const isSpeedCleared = previousSpeed.current !== null && speed === null;
    previousSpeed.current = speed;
    if (speed !== null && clock.speed !== speed) clock.setSpeed(speed);
    if (isSpeedCleared && (playing || stopped.current === 'paused')) {
      stopped.current = 'not begun';
      clock.goTo(null);
    } else if (playing && paused) {
      stopped.current = 'paused';
      clock.pause();
    } else if (playing) {
      // If it stops without a pause, it has reached the end.
      stopped.current = 'at the end';
    } else if (!paused && (speed !== null || stopped.current === 'paused')) {
      const timer = setTimeout(clock.play, stopped.current === 'at the end' ? restMs : 0);
      return () => clearTimeout(timer);
    }
  }, [speed, isHere, playing, paused]);
}
