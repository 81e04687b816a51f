import { isOfWall } from './known-names';
import { meantValue } from './meant-value';
import type { UnusedParameter } from './unused';
import type { ViewState } from './view-state';

/**
 * Corrects misspelt names (unless the correct one is present too) and values, takes in settings
 * after "#", and adds `screen=wall` if there are settings of the wall. Null if nothing changes.
 */
export function searchAsMeant(
  search: string,
  unused: readonly UnusedParameter[],
  state: ViewState | null,
): string | null {
  const given = new URLSearchParams(search);
  const before = given.toString();
  for (const { name, value, meant } of unused) {
    if (meant === null) continue;
    given.delete(name);
    if (!given.has(meant)) given.set(meant, value);
  }
  for (const [name, value] of [...given]) {
    // Only the first parameter of a name is used.
    const meant = given.get(name) === value ? meantValue(name, value, state) : null;
    if (meant !== null) given.set(name, meant);
  }
  if ([...given.keys()].some(isOfWall)) given.set('screen', 'wall');
  return given.toString() === before ? null : `?${given}`;
}
