import { focusManager } from '@tanstack/react-query';
import { useEffect } from 'react';

/**
 * Has the page ask and retry on when it is hidden: nobody comes back to it. A wall behind another window, or
 * on a screen that is switched off, is up to date when it is seen again.
 */
export function useUnattended(): void {
  useEffect(() => {
    focusManager.setFocused(true);
    return () => focusManager.setFocused(undefined);
  }, []);
}
