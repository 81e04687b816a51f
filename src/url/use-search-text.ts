import { createContext, useContext, useSyncExternalStore } from 'react';

/** The query for which the server renders the page; empty if it renders none. */
export const DrawnSearch = createContext('');

// Nothing to subscribe to: whoever changes the address also re-renders what reads it.
const subscribe = () => () => {};

export function useSearchText(): string {
  const drawnFor = useContext(DrawnSearch);
  return useSyncExternalStore(
    subscribe,
    () => window.location.search,
    () => drawnFor,
  );
}
