import { useEffect, useState } from 'react';
import { whenIdle } from '../../ui/lazily';
import type { ComparedPeriods } from './ComparedPeriods';

/** Kept for the next chart, after the table was shown in its place. */
let loaded: typeof ComparedPeriods | null = null;

/**
 * The component that marks and chooses periods on the chart. Its code comes when the page is idle, or at
 * once where it `isNeeded`; null until then, and where it does not come: the chart stands without it.
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
    if (!isNeeded) return whenIdle(load);
    load();
  }, [isNeeded]);
  return component;
}
