import { useCallback, useEffect, useState } from 'react';
import { pageNow } from '../../api/page-clock';
import { type Rotation, startedAt, stepped, toggled, turned, untilNext } from './rotation';

export function useRotation(everyMs: number, count: number) {
  const [rotation, setRotation] = useState<Rotation>(() => startedAt(pageNow()));
  useEffect(() => {
    const wait = count > 1 ? untilNext(rotation, pageNow(), everyMs) : null;
    if (wait === null) return;
    const turn = () => setRotation((before) => turned(before, pageNow(), everyMs));
    // Timers may fire a fraction early, and the turn would be missed.
    const timer = setTimeout(turn, wait + 1);
    return () => clearTimeout(timer);
  }, [rotation, everyMs, count]);
  const step = useCallback(
    (by: number) => setRotation((before) => stepped(before, by, pageNow())),
    [],
  );
  const toggle = useCallback(() => setRotation((before) => toggled(before, pageNow())), []);
  return { rotation, step, toggle };
}
