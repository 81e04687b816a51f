import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Browsers remember a failed import, so only a reload requests the code again. */
export class ChunkLoadError extends Error {
  constructor(cause: unknown) {
    super('the code of a component failed to load', { cause });
    this.name = 'ChunkLoadError';
  }
}

const isServer = typeof document === 'undefined';

/**
 * When the page has loaded, `pauseMs` milliseconds have passed and the browser is idle. The result
 * cancels it. On the server at once.
 */
export function onIdle(run: () => void, pauseMs = 1500): () => void {
  if (isServer) {
    run();
    return () => {};
  }
  let isCancelled = false;
  const now = () => {
    if (!isCancelled) run();
  };
  const soon = () =>
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(now);
      else now();
    }, pauseMs);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
  return () => {
    isCancelled = true;
  };
}

/**
 * Loads the code when the component is first shown, or with `ahead` when the page is idle, so that it works even if the
 * server is down by then. Rendering throws ChunkLoadError if the code does not load.
 */
export function lazyComponent<Props>(
  load: () => Promise<ComponentType<Props>>,
  when: 'shown' | 'ahead' = 'shown',
): LazyExoticComponent<ComponentType<Props>> {
  if (when === 'ahead' && !isServer) onIdle(() => void load().catch(() => {}));
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        throw new ChunkLoadError(error);
      },
    ),
  );
}
