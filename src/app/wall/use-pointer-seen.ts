import { useEffect, useState } from 'react';

const seenForMs = 3000;

export function usePointerSeen(): boolean {
  const [seen, setSeen] = useState(false);
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const move = (event: PointerEvent) => {
      // Content that changes under a resting pointer fires events without movement.
      if (event.movementX === 0 && event.movementY === 0) return;
      setSeen(true);
      clearTimeout(timer);
      timer = setTimeout(() => setSeen(false), seenForMs);
    };
    document.addEventListener('pointermove', move);
    return () => {
      clearTimeout(timer);
      document.removeEventListener('pointermove', move);
    };
  }, []);
  return seen;
}
