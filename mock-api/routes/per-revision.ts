import type { Store } from '../store/store';

/** Concurrent requests share one call. A failed call is repeated. */
export function perKey<Made>(key: () => string, make: () => Promise<Made>): () => Promise<Made> {
  let kept: { readonly key: string; readonly made: Promise<Made> } | null = null;
  return async () => {
    const current = key();
    if (kept?.key !== current) {
      const made = make();
      kept = { key: current, made };
      made.catch(() => {
        if (kept?.made === made) kept = null;
      });
    }
    return kept.made;
  };
}

export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  return perKey(() => '', make);
}

/** Caches only the last key. */
export function perLast<Key, Made>(make: (key: Key) => Promise<Made>): (key: Key) => Promise<Made> {
  let last: Key;
  const get = perKey(
    () => String(last),
    () => make(last),
  );
  return (key) => {
    last = key;
    return get();
  };
}

export function perRecent<Made>(
  most: number,
  make: (key: string) => Promise<Made>,
): (key: string) => Promise<Made> {
  const kept = new Map<string, Promise<Made>>();
  return (key) => {
    const made = kept.get(key) ?? make(key);
    kept.delete(key);
    kept.set(key, made);
    made.catch(() => kept.delete(key));
    for (const oldest of kept.keys()) {
      if (kept.size <= most) break;
      kept.delete(oldest);
    }
    return made;
  };
}

export function perRevision<Made>(
  store: Pick<Store, 'position'>,
  make: () => Promise<Made>,
): () => Promise<Made> {
  return perKey(() => String(store.position().revision), make);
}
