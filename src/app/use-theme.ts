import { useLayoutEffect } from 'react';
import type { Theme } from '../domain/view';

/**
 * The chosen theme, or the system's. Until it runs, the style sheet follows the system without
 * script.
 */
export function useTheme(chosen: Theme | null): void {
  useLayoutEffect(() => {
    const dark = window.matchMedia('(prefers-color-scheme: dark)');
    const forced = window.matchMedia('(forced-colors: active)');
    const apply = () => {
      // The series must contrast with the background, which forced colours take from the system.
      const own = forced.matches ? null : chosen;
      document.documentElement.dataset.theme = own ?? (dark.matches ? 'dark' : 'light');
    };
    apply();
    const queries = [dark, forced];
    for (const query of queries) query.addEventListener('change', apply);
    return () => {
      for (const query of queries) query.removeEventListener('change', apply);
    };
  }, [chosen]);
}
