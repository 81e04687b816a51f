import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Browsers remember a failed import, so only a reload requests the code again. */
export class ChunkLoadError extends Error {
  constructor(cause: unknown) {
    super('the code of a component failed to load', { cause });
    this.name = 'ChunkLoadError';
  }
}

const isServer = typeof document === 'undefined';

/** The first of them says that the reader begins to use the page. */
const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'];
const pauseMs = 4000;

const used = new Promise<void>((resolve) => {
  if (isServer) return;
  const now = () => resolve();
  const later = () => setTimeout(now, pauseMs);
  for (const sign of signsOfUse) window.addEventListener(sign, now, { once: true, passive: true });
  if (document.readyState === 'complete') later();
  else window.addEventListener('load', later, { once: true });
});

/**
 * When the browser is idle after the reader has begun to use the page, or else 4 s after it has loaded: the first view
 * shares the machine and the network with nothing. The result cancels it. On the server at once.
 */
export function onIdle(run: () => void): () => void {
  if (isServer) {
    run();
    return () => {};
  }
  let isCancelled = false;
  const now = () => {
    if (!isCancelled) run();
  };
  void used.then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(now);
    else now();
  });
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
