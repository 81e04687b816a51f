import { createSerializer } from 'nuqs';
import { knownOf } from './known-names';
import { type WallChoices, wallParameters } from './wall-choices';

const wallSearch = createSerializer(wallParameters);

/** Keeps the view's parameters of the current URL and drops unknown ones. */
export function linkToWall(choices: WallChoices): string {
  const { origin, pathname, search } = window.location;
  // Not `href`: nuqs writes the latest choices to the address after a delay.
  return origin + pathname + wallSearch(knownOf(search), choices);
}
