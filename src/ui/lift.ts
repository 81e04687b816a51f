import { useSyncExternalStore } from 'react';

/*
 * One key may be lifted at a time, wherever on the page it is pointed at; everything that bears
 * another key is quieted. Kept outside React's tree so that only what bears a key is drawn again.
 */
let lifted: string | null = null;
const listeners = new Set<() => void>();

/** Lifts `key`, or lets go with null. */
export function lift(key: string | null): void {
  if (key === lifted) return;
  lifted = key;
  for (const listener of listeners) listener();
}

/** Lets go of `key`, where it is the one that is lifted. */
export function release(key: string): void {
  if (lifted === key) lift(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** How something with `key` stands now: `none` is lifted, it is `lifted`, or it is `quiet`. */
export function useLift(key: string): 'none' | 'lifted' | 'quiet' {
  return useSyncExternalStore(subscribe, () =>
    lifted === null ? 'none' : lifted === key ? 'lifted' : 'quiet',
  );
}

/** The handlers that lift `key` while something is pointed at or has the focus. */
export function liftHandlers(key: string) {
  const raise = () => lift(key);
  const drop = () => release(key);
  return { onPointerEnter: raise, onPointerLeave: drop, onFocus: raise, onBlur: drop };
}
