import { useEffect, useState, useSyncExternalStore } from 'react';
import { pageNow } from '../../api/page-clock';
import { driftAt, restMs } from './drift';

const reducedMotion = () => window.matchMedia('(prefers-reduced-motion: reduce)');

function subscribe(listener: () => void): () => void {
  const reduced = reducedMotion();
  reduced.addEventListener('change', listener);
  return () => reduced.removeEventListener('change', listener);
}

/** Against burn-in. Undefined with reduced motion, and on the server. */
export function useDrift(): string | undefined {
  const isReduced = useSyncExternalStore(
    subscribe,
    () => reducedMotion().matches,
    () => true,
  );
  const [at, setAt] = useState(() => driftAt(pageNow()));
  useEffect(() => {
    if (isReduced) return;
    const timer = setInterval(() => setAt(driftAt(pageNow())), restMs);
    return () => clearInterval(timer);
  }, [isReduced]);
  return isReduced ? undefined : `${at.x}px ${at.y}px`;
}
