import { useEffect, useState, useSyncExternalStore } from 'react';
import { pageNow } from '../../api/page-clock';
import { driftAt, restMs } from './drift';

const reduced = window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void): () => void {
  reduced.addEventListener('change', listener);
  return () => reduced.removeEventListener('change', listener);
}

/** Where the picture stands, against burn-in, as a CSS translation. With reduced motion it stands still. */
export function useDrift(): string | undefined {
  const still = useSyncExternalStore(subscribe, () => reduced.matches);
  const [at, setAt] = useState(() => driftAt(pageNow()));
  useEffect(() => {
    if (still) return;
    const timer = setInterval(() => setAt(driftAt(pageNow())), restMs);
    return () => clearInterval(timer);
  }, [still]);
  return still ? undefined : `${at.x}px ${at.y}px`;
}
