import { createContext, useContext } from 'react';

/** The page's clock in milliseconds. It never runs backward. Use it for ages only, not for dates. */
export const NowContext = createContext(0);

/** Seconds from `since` to now; 0 if `since` is in the future. The caller re-renders with every tick. */
export function useAge(since: number): number {
  return Math.max(0, (useContext(NowContext) - since) / 1000);
}
