import { useEffect, useState } from 'react';
import { isPressed } from './pressed';

/**
 * Calls `take` when `typed` has not changed for `pauseMs` milliseconds. The function that is returned is for the blur:
 * it calls `take` at once, or when the button of the pointer is released, before the click. A click misses what moves
 * while the button is down, and a date field whose limits change then loses the focus that it is about to get.
 */
export function usePause(take: () => void, pauseMs: number, typed: unknown): () => void {
  const [isLeft, setIsLeft] = useState(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each change of what is typed restarts the pause.
  useEffect(() => {
    const timer = setTimeout(take, pauseMs);
    const release = () => {
      setIsLeft(false);
      take();
    };
    if (isLeft) window.addEventListener('pointerup', release);
    return () => {
      clearTimeout(timer);
      window.removeEventListener('pointerup', release);
    };
  }, [typed, isLeft]);
  return () => (isPressed() ? setIsLeft(true) : take());
}
