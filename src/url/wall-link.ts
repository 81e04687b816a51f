import { createSerializer } from 'nuqs';
import { knownOf } from './unused';
import { type WallChoices, wallParameters } from './wall-choices';

const wallSearch = createSerializer(wallParameters);

/** The whole address of the wall with these choices, to be passed on. The view stays in it, and nothing else does. */
export function linkToWall(choices: WallChoices): string {
  const { origin, pathname, search } = window.location;
  // The address itself follows a change a moment later.
  return origin + pathname + wallSearch(knownOf(search), choices);
}
