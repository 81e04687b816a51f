import type { View } from '../domain/view';
import { viewSearch } from './parameters';
import { knownOf } from './unused';
import { wallParameterNames } from './wall-parameter-names';

/** Drops unknown parameters of the current URL, and those of the wall from a link to the desk. */
export function linkTo(view: View): string {
  return addressWith(view);
}

export function addressWith(choices: Partial<View>): string {
  const { origin, pathname, search } = window.location;
  const known = knownOf(search);
  if ((choices.screen ?? known.get('screen')) !== 'wall') {
    for (const name of wallParameterNames) known.delete(name);
  }
  return origin + pathname + viewSearch(known, choices);
}
