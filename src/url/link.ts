import type { View } from '../domain/view';
import { viewSearch } from './parameters';
import { knownOf } from './unused';

/** Keeps the wall's parameters of the current URL and drops unknown ones. */
export function linkTo(view: View): string {
  return addressWith(view);
}

export function addressWith(choices: Partial<View>): string {
  const { origin, pathname, search } = window.location;
  return origin + pathname + viewSearch(knownOf(search), choices);
}
