import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** The code of a part of the page did not come. The browser will not ask for it again on this page. */
export class MissingCode extends Error {
  constructor(cause: unknown) {
    super('the code of a part of the page did not come', { cause });
    this.name = 'MissingCode';
  }
}

/**
 * Calls `run` when the page has loaded, has been left alone for `pause` milliseconds and nothing else is to
 * be done. What it returns takes that back.
 */
export function whenIdle(run: () => void, pause = 1500): () => void {
  let isWanted = true;
  const now = () => {
    if (isWanted) run();
  };
  const soon = () =>
    setTimeout(() => {
      if ('requestIdleCallback' in window) requestIdleCallback(now);
      else now();
    }, pause);
  if (document.readyState === 'complete') soon();
  else window.addEventListener('load', soon, { once: true });
  return () => {
    isWanted = false;
  };
}

/**
 * A component that is fetched when it is first shown; throws MissingCode where it does not come. One
 * that is fetched `ahead` comes when the page is idle, so that it is there even if the server is not.
 */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
  when: 'shown' | 'ahead' = 'shown',
): LazyExoticComponent<ComponentType<Props>> {
  if (when === 'ahead') whenIdle(() => void load().catch(() => {}));
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        throw new MissingCode(error);
      },
    ),
  );
}
