import { type ComponentType, type LazyExoticComponent, lazy } from 'react';

/** The code of a part of the page did not come. The browser will not ask for it again on this page. */
export class MissingCode extends Error {
  constructor(cause: unknown) {
    super('the code of a part of the page did not come', { cause });
    this.name = 'MissingCode';
  }
}

/** A component that is fetched when it is first shown; throws MissingCode where it does not come. */
export function lazily<Props>(
  load: () => Promise<ComponentType<Props>>,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(() =>
    load().then(
      (component) => ({ default: component }),
      (error: unknown) => {
        throw new MissingCode(error);
      },
    ),
  );
}
