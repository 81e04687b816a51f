import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Fetches and retries while the page is hidden too, so that a wall behind another window, or on a screen that was off,
 * is up to date when it is visible again.
 */
export function useUnattended(): void {
  useEffect(() => {
    focusManager.setFocused(true);
    return () => focusManager.setFocused(undefined);
  }, []);
}
