import { useState } from 'react';
import { parameters } from './parameters';

export interface OpenedAddress {
  readonly search: string;
  readonly isWall: boolean;
}

export function useOpenedAddress(isWall: boolean): OpenedAddress {
  const [opened] = useState(() => ({ search: window.location.search, isWall }));
  return opened;
}

/**
 * Whether `search` has names that the desk does not read, or one twice. If not, the code that explains them is not
 * loaded.
 */
export function hasUnreadNames(search: string): boolean {
  const names = [...new URLSearchParams(search).keys()];
  return names.some((name, at) => !Object.hasOwn(parameters, name) || names.indexOf(name) < at);
}
