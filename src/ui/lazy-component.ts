import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** Browsers remember a failed import, so only a reload requests the code again. */
export class ChunkLoadError extends Error {
  constructor(cause: unknown) {
    super('the code of a component failed to load', { cause });
    this.name = 'ChunkLoadError';
  }
}

const isServer = typeof document === 'undefined';

const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'scroll', 'focusin'];
const pauseMs = 4000;

const paused = new Promise<void>((resolve) => {
  if (isServer) return;
  const pause = () => setTimeout(resolve, pauseMs);
  if (document.readyState === 'complete') pause();
  else window.addEventListener('load', pause, { once: true });
});

const used = new Promise<void>((resolve) => {
  if (isServer) return;
  for (const sign of signsOfUse) {
    window.addEventListener(sign, () => resolve(), { once: true, passive: true });
  }
});

/**
 * Runs when the browser is idle 4 s after the page has loaded, or with `orUsed` when the reader
 * begins to use the page, so that nothing competes with the first view. Returns a function that
 * cancels it. On the server it runs at once.
 */
export function onIdle(run: () => void, { orUsed = true } = {}): () => void {
  if (isServer) {
    run();
    return () => {};
  }
  let isCancelled = false;
  const now = () => {
    if (!isCancelled) run();
  };
  void (orUsed ? Promise.race([paused, used]) : paused).then(() => {
    if ('requestIdleCallback' in window) requestIdleCallback(now);
    else now();
  });
  return () => {
    isCancelled = true;
  };
}

/**
 * Loads the code when the component is first shown, or with `ahead` when the page is idle, so that
 * it also works if the server is down later. Rendering throws ChunkLoadError if the code does not
 * load.
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
