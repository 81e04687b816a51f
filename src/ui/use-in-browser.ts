import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** False on the server and in the hydrating render, so that both render the same. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
