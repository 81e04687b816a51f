import { useQueryState, useQueryStates } from 'nuqs';
import { useCallback, useMemo } from 'react';
import type { View } from '../domain/view';
import { type BrokenParameter, brokenParameters, parameters, viewSearch } from './parameters';
import { useSearchText } from './use-search-text';

/**
 * Null resets a field to its default. A function gets the newest view, which a component that lags
 * behind does not have yet. Each change is a history entry, unless `replace` is set, as for typing
 * and dragging.
 */
export type ChangeView = (
  change: Partial<View> | ((view: View) => Partial<View>),
  options?: { readonly replace?: boolean },
) => void;

// A parameter at its default is not written to the address.
function isDefault(name: string, view: View): boolean {
  return !new URLSearchParams(viewSearch(view)).has(name);
}

/** Null shows the latest revision. */
export function useAt(): View['at'] {
  return useQueryState('at', parameters.at)[0];
}

/** `broken` has the parameters that could not be parsed and have not been set since. */
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
  const search = useSearchText();
  // nuqs writes the address after a delay: a parameter that was set meanwhile is no longer broken.
  const broken = useMemo(
    () => brokenParameters(search).filter(({ name }) => isDefault(name, view)),
    [search, view],
  );
  return { view, change, broken };
}
