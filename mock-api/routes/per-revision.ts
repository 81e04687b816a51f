import type { Store } from '../store/store';

/**
 * Makes something once for as long as `key` says the same, and keeps the latest; requests that come
 * while it is made wait for the same one. What could not be made is tried again.
 */
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

/** Makes something once, of what never changes while the store is open: names, and the time zone. */
export function once<Made>(make: () => Promise<Made>): () => Promise<Made> {
  return perKey(() => '', make);
}

/** Makes something once for each revision of the store. */
export function perRevision<Made>(
  store: Pick<Store, 'position'>,
  make: () => Promise<Made>,
): () => Promise<Made> {
  return perKey(() => String(store.position().revision), make);
}
