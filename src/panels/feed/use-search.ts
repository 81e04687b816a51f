import { use, useEffect, useMemo, useState } from 'react';
import type { Directory } from '../../domain/directory';
import { ChunkLoadError, onIdle } from '../../ui/lazy-component';
import { useInBrowser } from '../../ui/use-in-browser';
import type { Search } from './search';

type SearchCode = typeof import('./search');

let code: SearchCode | null = null;
let loading: Promise<void> | null = null;

/** `use` needs the same promise on each render; it is dropped if it fails. */
function load(): Promise<void> {
  loading ??= import('./search').then(
    (module) => {
      code = module;
    },
    (error: unknown) => {
      loading = null;
      throw new ChunkLoadError(error);
    },
  );
  return loading;
}

// Not part of the first load, but there in case the server is down when someone searches.
if (typeof document !== 'undefined') onIdle(() => void load().catch(() => {}));

const noSearch: Search = {
  isBlank: false,
  otherNames: [],
  matches: () => true,
  show: (text) => text,
  elsewhere: () => '',
};

/**
 * Null while its code loads. Throws a ChunkLoadError if that fails. The server waits for the code,
 * and hydration does too, so a page that opens with a search needs a `Suspense` around it.
 */
export function useSearch(q: string, actors: Directory['actors']): Search | null {
  const isSearch = q !== '';
  const isInBrowser = useInBrowser();
  // Also if the code is there: React calls the component again within the same render, with the same hooks.
  if (isSearch && !isInBrowser) use(load());
  const [loaded, setLoaded] = useState(code);
  const [failure, setFailure] = useState<unknown>(null);
  useEffect(() => {
    if (!isSearch || loaded !== null) return;
    load().then(() => setLoaded(code), setFailure);
  }, [isSearch, loaded]);
  const now = loaded ?? code;
  const search = useMemo(
    () => (isSearch && now !== null ? now.searchFor(q, actors) : null),
    [isSearch, now, q, actors],
  );
  if (isSearch && failure !== null && now === null) throw failure;
  return isSearch ? search : noSearch;
}
