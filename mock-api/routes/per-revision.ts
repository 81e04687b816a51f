import type { Store } from '../store/store';

/**
 * Makes something once for each revision of the store and keeps the latest; requests that come
 * while it is made wait for the same one. What could not be made is tried again.
 */
export function perRevision<Made>(
  store: Pick<Store, 'revision'>,
  make: () => Promise<Made>,
): () => Promise<Made> {
  let kept: { readonly revision: number; readonly made: Promise<Made> } | null = null;
  return async () => {
    const revision = await store.revision();
    if (kept?.revision !== revision) {
      const made = make();
      kept = { revision, made };
      made.catch(() => {
        if (kept?.made === made) kept = null;
      });
    }
    return kept.made;
  };
}
