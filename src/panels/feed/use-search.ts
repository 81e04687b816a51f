import { useEffect, useMemo, useState } from 'react';
import type { Directory } from '../../domain/directory';
import { ChunkLoadError, onIdle } from '../../ui/lazy-component';
import type { Search } from './search';

type SearchCode = typeof import('./search');

let code: SearchCode | null = null;

async function load(): Promise<void> {
  code = await import('./search');
}

// Not part of the first load, but there if the server is down by the time someone searches.
if (typeof document !== 'undefined') onIdle(() => void load().catch(() => {}));

const noSearch: Search = {
  isBlank: false,
  matches: () => true,
  show: (text) => text,
  elsewhere: () => '',
};

/** Null while its code loads. Throws a ChunkLoadError if it cannot be loaded. */
export function useSearch(q: string, actors: Directory['actors']): Search | null {
  const isSearch = q !== '';
  const [loaded, setLoaded] = useState(code);
  const [failure, setFailure] = useState<ChunkLoadError | null>(null);
  useEffect(() => {
    if (!isSearch || loaded !== null) return;
    load().then(
      () => setLoaded(code),
      (error: unknown) => setFailure(new ChunkLoadError(error)),
    );
  }, [isSearch, loaded]);
  const now = loaded ?? code;
  const search = useMemo(
    () => (isSearch && now !== null ? now.searchFor(q, actors) : null),
    [isSearch, now, q, actors],
  );
  if (isSearch && failure !== null && now === null) throw failure;
  return isSearch ? search : noSearch;
}
