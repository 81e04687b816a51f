import type { View } from '../domain/view';
import { viewSearch } from './parameters';

/** The whole address of a view, to be passed on. Parameters that are not the view's stay in it. */
export function linkTo(view: View): string {
  const { origin, pathname, search } = window.location;
  return origin + pathname + viewSearch(new URLSearchParams(search), view);
}
