import { createContext, useContext, useSyncExternalStore } from 'react';

/** The query of the address that the server draws the page for. */
export const DrawnSearch = createContext('');

// Whoever changes the address renders again what reads it.
const subscribe = () => () => {};

export function useSearchText(): string {
  const drawnFor = useContext(DrawnSearch);
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => drawnFor,
  );
}
