import { useState } from 'react';
import type { View } from '../domain/view';
import type { ViewState } from './view-state';

/**
 * Stable until one of `keys`, or anything besides the view, changes, so that memoised panels skip renders. Other fields
 * of its view are out of date, so `keys` must name every field that is read.
 */
export function useNarrowed(state: ViewState, keys: readonly (keyof View)[]): ViewState {
  const [narrowed, setNarrowed] = useState(state);
  if (narrowed === state) return narrowed;
  const isSame =
    narrowed.dataset === state.dataset &&
    narrowed.directory === state.directory &&
    narrowed.today === state.today &&
    narrowed.steady === state.steady &&
    narrowed.change === state.change &&
    keys.every((key) => narrowed.view[key] === state.view[key]);
  if (isSame) return narrowed;
  setNarrowed(state);
  return state;
}
