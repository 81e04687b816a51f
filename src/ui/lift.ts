import { useSyncExternalStore } from 'react';

/*
 * At most one key is highlighted on the whole page; elements with another key are dimmed. The state is outside
 * React, so that only elements with a key re-render.
 */
let lifted: string | null = null;
const listeners = new Set<() => void>();

/** Highlights `key`; null ends the highlight. */
export function lift(key: string | null): void {
  if (key === lifted) return;
  lifted = key;
  for (const listener of listeners) listener();
}

/** Ends the highlight of `key`; does nothing if another key is highlighted. */
export function release(key: string): void {
  if (lifted === key) lift(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** `none` if nothing is highlighted, `lifted` if `key` is, `quiet` if another key is. */
export function useLift(key: string): 'none' | 'lifted' | 'quiet' {
  return useSyncExternalStore(subscribe, () =>
    lifted === null ? 'none' : lifted === key ? 'lifted' : 'quiet',
  );
}

export function liftHandlers(key: string) {
  const start = () => lift(key);
  const end = () => release(key);
  return { onPointerEnter: start, onPointerLeave: end, onFocus: start, onBlur: end };
}
