import { cleanup } from '@testing-library/react';
import { afterEach } from 'vitest';

// Testing Library does both by itself only if test functions are globals.
Reflect.set(globalThis, 'IS_REACT_ACT_ENVIRONMENT', true);
afterEach(cleanup);

// jsdom has no layout, so nothing changes its size.
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
};
