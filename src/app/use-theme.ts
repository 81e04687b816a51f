import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../domain/view';

const dark = window.matchMedia('(prefers-color-scheme: dark)');
const forced = window.matchMedia('(forced-colors: active)');

function subscribe(listener: () => void): () => void {
  const queries = [dark, forced];
  for (const query of queries) query.addEventListener('change', listener);
  return () => {
    for (const query of queries) query.removeEventListener('change', listener);
  };
}

export function useTheme(chosen: Theme | null): void {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  // The series must differ from the background, which forced colours take from the system.
  const isForced = useSyncExternalStore(subscribe, () => forced.matches);
  const theme = (isForced ? null : chosen) ?? (systemIsDark ? 'dark' : 'light');
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
