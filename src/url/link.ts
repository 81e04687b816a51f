import type { View } from '../domain/view';
import { knownOf } from './known-names';
import { viewSearch } from './parameters';
import { wallParameterNames } from './wall-parameter-names';

export function hrefTo(view: View, search: string): string {
  // An empty link would keep the query of the page.
  return searchWith(view, search) || '.';
}

/** Drops unknown parameters of the current URL, and those of the wall from a link to the desk. */
export function linkTo(view: View): string {
  return addressWith(view);
}

export function addressWith(choices: Partial<View>): string {
  const { origin, pathname, search } = window.location;
  return origin + pathname + searchWith(choices, search);
}

function searchWith(choices: Partial<View>, search: string): string {
  const known = knownOf(search);
  if ((choices.screen ?? known.get('screen')) !== 'wall') {
    for (const name of wallParameterNames) known.delete(name);
  }
  return viewSearch(known, choices);
}
