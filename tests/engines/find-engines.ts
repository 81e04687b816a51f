import type { FoundEngine } from './engine';
import { findFirefox } from './firefox';
import { findWebkit } from './webkit';

/** The engines besides Chromium that can be started here. */
export function findEngines(): FoundEngine[] {
  return [findFirefox(), findWebkit()].filter((found) => found !== undefined);
}
