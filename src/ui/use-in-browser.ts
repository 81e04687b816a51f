import { useSyncExternalStore } from 'react';

const subscribe = () => () => {};

/** False on the server, and in the render by which the browser takes over what it drew. */
export function useInBrowser(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => true,
    () => false,
  );
}
