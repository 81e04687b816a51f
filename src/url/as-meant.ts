import { canRead } from './mend-address';
import { isOfWall, type UnusedParameter } from './unused';

/** The form that an unreadable value has here, lower case with hyphens, if it can be read so; else null. */
export function valueAsMeant(name: string, value: string): string | null {
  const meant = value
    .trim()
    .toLowerCase()
    .replace(/[\s_]+/g, '-');
  return !canRead(name, value) && canRead(name, meant) ? meant : null;
}

/**
 * `search` with misspelt names corrected, unless the correct one is present too, values in the form that they have
 * here, and `screen=wall` added if it has settings of the wall. Null if that changes nothing.
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
