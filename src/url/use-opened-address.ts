import { useState } from 'react';
import { brokenParameters, parameters } from './parameters';
import { useSearchText } from './use-search-text';

export interface OpenedAddress {
  readonly search: string;
  readonly isWall: boolean;
}

export function useOpenedAddress(isWall: boolean): OpenedAddress {
  const search = useSearchText();
  const [opened] = useState({ search, isWall });
  return opened;
}

/** Also true if a name occurs twice. If false, the code that explains them is not loaded. */
export function hasUnreadNames(search: string): boolean {
  const names = [...new URLSearchParams(search).keys()];
  return names.some((name, at) => !Object.hasOwn(parameters, name) || names.indexOf(name) < at);
}

/** Undoes what programs did to the link on its way. Call it before the page reads the address. */
export async function mendAddress(): Promise<void> {
  const { search, hash, pathname } = window.location;
  if (hash === '' && !hasUnreadNames(search) && brokenParameters(search).length === 0) return;
  const { mendedSearch } = await import('./mend-address');
  const mended = mendedSearch(search, hash);
  if (mended !== search) window.history.replaceState(window.history.state, '', pathname + mended);
}

export const openedSearch = () => window.location.search;
