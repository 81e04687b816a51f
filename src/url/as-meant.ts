import { canRead } from './mend-address';
import { isOfWall, type UnusedParameter } from './unused';

/** In lower case with hyphens. Null if that does not make an unreadable value readable. */
export function valueAsMeant(name: string, value: string): string | null {
  const meant = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return !canRead(name, value) && canRead(name, meant) ? meant : null;
}

/**
 * Corrects misspelt names, unless the correct one is present too, and the form of values, and adds
 * `screen=wall` if there are settings of the wall. Null if that changes nothing.
 */
export function searchAsMeant(search: string, unused: readonly UnusedParameter[]): string | null {
  const given = new URLSearchParams(search);
  const before = given.toString();
  for (const { name, value, meant } of unused) {
    if (meant === null) continue;
    given.delete(name);
    if (!given.has(meant)) given.set(meant, value);
  }
  for (const [name, value] of [...given]) {
    const meant = valueAsMeant(name, value);
    if (meant !== null) given.set(name, meant);
  }
  if ([...given.keys()].some(isOfWall)) given.set('screen', 'wall');
  return given.toString() === before ? null : `?${given}`;
}
