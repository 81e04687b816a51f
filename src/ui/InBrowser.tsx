import { type ReactNode, Suspense, useDeferredValue } from 'react';
import { useInBrowser } from './use-in-browser';

interface InBrowserProps {
  readonly fallback?: ReactNode;
  readonly children: ReactNode;
}

/** The server renders only `fallback`; the browser renders `children` after hydration. */
export function InBrowser({ fallback = null, children }: InBrowserProps) {
  // Deferred, so that hydration is finished first.
  const isThere = useDeferredValue(useInBrowser());
  return isThere ? <Suspense fallback={fallback}>{children}</Suspense> : fallback;
}
