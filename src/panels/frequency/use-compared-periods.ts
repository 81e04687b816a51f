import { useEffect, useState } from 'react';
import { onIdle } from '../../ui/lazy-component';
import type { ComparedPeriods } from './ComparedPeriods';

/**
 * Module state, so that the component is there at once when the reader returns from the table to
 * the chart.
 */
let loaded: typeof ComparedPeriods | null = null;

/**
 * Loads when the page is idle, or at once if `isNeeded`. Null until then, or if loading fails; the
 * chart works without it.
 */
export function useComparedPeriods(isNeeded: boolean): typeof ComparedPeriods | null {
  const [component, setComponent] = useState(() => loaded);
  useEffect(() => {
    if (loaded) return;
    const load = () =>
      import('./ComparedPeriods').then(
        (module) => {
          loaded = module.ComparedPeriods;
          setComponent(() => loaded);
        },
        () => {},
      );
    if (!isNeeded) return onIdle(load);
    load();
  }, [isNeeded]);
  return component;
}
