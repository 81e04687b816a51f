import { createContext, useContext, useSyncExternalStore } from 'react';

/** In milliseconds. Never runs backward. For ages and hours, not for dates. */
export interface Now {
  readonly get: () => number;
  readonly subscribe: (listener: () => void) => () => void;
}

export const nowAt = (now: number): Now => ({ get: () => now, subscribe: () => () => {} });

/**
 * Holds a clock and not the time: a changing context would re-render what the server rendered while
 * its code still loads.
 */
export const NowContext = createContext(nowAt(0));

/** The caller re-renders with every tick of the clock. */
export function useNow(): number {
  const { get, subscribe } = useContext(NowContext);
  return useSyncExternalStore(subscribe, get, get);
}

/** In seconds; 0 if `since` is in the future. The caller re-renders with every tick of the clock. */
export function useAge(since: number): number {
  return Math.max(0, (useNow() - since) / 1000);
}
