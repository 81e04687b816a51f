import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

const longestWait = 30_000;

/** Asks for a part of the page until it comes, after 1, 2, 4 … 30 s: a line may fail once. */
async function untilItComes<Part>(load: () => Promise<Part>, wait = 1000): Promise<Part> {
  try {
    return await load();
  } catch {
    await new Promise((resolve) => setTimeout(resolve, wait));
    return untilItComes(load, Math.min(longestWait, wait * 2));
  }
}

/** A component that is fetched when it is first shown, and again where that fails. */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() => untilItComes(load).then((component) => ({ default: component })));
}
