import { useSyncExternalStore } from 'react';

/*
 * At most one key is highlighted on the whole page; elements with another key are dimmed. The state is outside
 * React, so that only elements with a key re-render.
 */
let highlighted: string | null = null;
const listeners = new Set<() => void>();

export function highlight(key: string | null): void {
  if (key === highlighted) return;
  highlighted = key;
  for (const listener of listeners) listener();
}

/** Does nothing if another key is highlighted. */
export function clearHighlight(key: string): void {
  if (highlighted === key) highlight(null);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useHighlight(key: string): 'none' | 'lifted' | 'quiet' {
  const state = () => (highlighted === null ? 'none' : highlighted === key ? 'lifted' : 'quiet');
  return useSyncExternalStore(subscribe, state, state);
}

export function highlightHandlers(key: string) {
  const start = () => highlight(key);
  const end = () => clearHighlight(key);
  return { onPointerEnter: start, onPointerLeave: end, onFocus: start, onBlur: end };
}
