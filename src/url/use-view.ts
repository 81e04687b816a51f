import { useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { View } from '../domain/view';
import { type BrokenParameter, brokenParameters, parameters, viewSearch } from './parameters';

/**
 * Changes some choices of the view. What is set to null goes back to its default. A change is a
 * step that Back undoes, unless it `replace`s the step it stands on (typing, dragging).
 */
export type ChangeView = (change: Partial<View>, options?: { readonly replace?: boolean }) => void;

/** What is written into no address is at its default. */
function isDefault(name: string, view: View): boolean {
  return !new URLSearchParams(viewSearch(view)).has(name);
}

/** The view in the address, and the one way to change it. */
export function useView(): {
  view: View;
  change: ChangeView;
  broken: readonly BrokenParameter[];
} {
  const [view, setView] = useQueryStates(parameters, { history: 'push' });
  const change = useCallback<ChangeView>(
    (patch, options) => void setView(patch, { history: options?.replace ? 'replace' : 'push' }),
    [setView],
  );
  const { search } = window.location;
  // The address is written a moment after the view: what was chosen since is no longer broken.
  const broken = useMemo(
    () => brokenParameters(search).filter(({ name }) => isDefault(name, view)),
    [search, view],
  );
  return { view, change, broken };
}
