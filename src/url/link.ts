import type { View } from '../domain/view';
import { viewSearch } from './parameters';
import { knownOf } from './unused';

/** The whole address of a view, to be passed on. Settings of the wall stay in it, and nothing else does. */
export function linkTo(view: View): string {
  const { origin, pathname, search } = window.location;
  return origin + pathname + viewSearch(knownOf(search), view);
}
