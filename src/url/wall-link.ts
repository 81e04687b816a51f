import { createSerializer } from 'nuqs';
import { type WallChoices, wallParameters } from './wall-choices';

const wallSearch = createSerializer(wallParameters);

/** The whole address of the wall with these choices, to be passed on. Everything else in the address stays in it. */
export function linkToWall(choices: WallChoices): string {
  const { origin, pathname, search } = window.location;
  // The address itself follows a change a moment later.
  return origin + pathname + wallSearch(new URLSearchParams(search), choices);
}
