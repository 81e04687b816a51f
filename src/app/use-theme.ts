import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Theme } from '../domain/view';

const dark = window.matchMedia('(prefers-color-scheme: dark)');

function subscribe(listener: () => void): () => void {
  dark.addEventListener('change', listener);
  return () => dark.removeEventListener('change', listener);
}

export function useTheme(chosen: Theme | null): void {
  const systemIsDark = useSyncExternalStore(subscribe, () => dark.matches);
  const theme = chosen ?? (systemIsDark ? 'dark' : 'light');
  useLayoutEffect(() => {
    document.documentElement.dataset.theme = theme;
  }, [theme]);
}
