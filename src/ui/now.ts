import { createContext, useContext } from 'react';

/** The page's clock in milliseconds, which only runs forward; only ages are made from it. */
export const NowContext = createContext(0);

/** Seconds from `since` to now; 0 where `since` is ahead. Only what calls this is drawn again by the clock. */
export function useAge(since: number): number {
  return Math.max(0, (useContext(NowContext) - since) / 1000);
}
