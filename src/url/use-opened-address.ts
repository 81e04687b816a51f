import { useMemo, useState, useSyncExternalStore } from 'react';
import { brokenParameters, parameters } from './parameters';
import { useSearchText } from './use-search-text';

export interface OpenedAddress {
  readonly search: string;
  /** The current one, because typing another loads no page. */
  readonly hash: string;
  readonly isWall: boolean;
}

export function useOpenedAddress(isWall: boolean): OpenedAddress {
  const search = useSearchText();
  const [opened] = useState({ search, isWall });
  const hash = useSyncExternalStore(
    subscribeToHash,
    () => window.location.hash,
    () => '',
  );
  return useMemo(() => ({ ...opened, hash }), [opened, hash]);
}

function subscribeToHash(onChange: () => void): () => void {
  window.addEventListener('hashchange', onChange);
  return () => window.removeEventListener('hashchange', onChange);
}

/**
 * Also true if a name occurs twice. Checked first, so that the code that explains such names is
 * loaded only if needed.
 */
export function hasUnreadNames(search: string): boolean {
  const names = [...new URLSearchParams(search).keys()];
  return names.some((name, at) => !Object.hasOwn(parameters, name) || names.indexOf(name) < at);
}

/** Must run before the page reads the address. */
export async function mendAddress(): Promise<void> {
  const { search, hash, pathname } = window.location;
  if (hash === '' && !hasUnreadNames(search) && brokenParameters(search).length === 0) return;
  const { isAmpersand, mendedSearch } = await import('./mend-address');
  const mended = mendedSearch(search, hash);
  if (mended === search) return;
  const rest = isAmpersand(hash) ? '' : hash;
  window.history.replaceState(window.history.state, '', pathname + mended + rest);
}

export const openedSearch = () => window.location.search;
