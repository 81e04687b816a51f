import { useState } from 'react';
import type { View } from '../domain/view';
import type { ViewState } from './view-state';

/**
 * The state for a part of the page that reads only some choices of the view: the same object until one of
 * them, or anything but the view, is another. So a part that is memoised does not notice the others. The
 * rest of its view is as it was then: `keys` has to name all that is read.
 */
export function useNarrowed(state: ViewState, keys: readonly (keyof View)[]): ViewState {
  const [kept, setKept] = useState(state);
  if (kept === state) return kept;
  const isSame =
    kept.dataset === state.dataset &&
    kept.directory === state.directory &&
    kept.today === state.today &&
    kept.steady === state.steady &&
    kept.change === state.change &&
    keys.every((key) => kept.view[key] === state.view[key]);
  if (isSame) return kept;
  setKept(state);
  return state;
}
