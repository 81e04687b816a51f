import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { useInBrowser } from './use-in-browser';

interface InBrowserProps {
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** Leaves its children to the browser, which draws them once it has taken over what the server drew. */
export function InBrowser({ fallback = null, children }: InBrowserProps) {
  // Deferred, so that taking over is done first.
  const isThere = useDeferredValue(useInBrowser());
  return isThere ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
