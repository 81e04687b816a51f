import { createContext, useContext } from 'react';

/** In milliseconds. Never runs backward; for ages only, not for dates. */
export const NowContext = createContext(0);

/** In seconds; 0 if `since` is in the future. The caller re-renders with every tick of the clock. */
export function useAge(since: number): number {
  return Math.max(0, (useContext(NowContext) - since) / 1000);
}
