import type { Statement } from '../../domain/records';

/** The statement itself, or the next older one where it is gone from the list. */
export function stillThere(
  id: string | null,
  before: readonly Statement[],
  after: readonly Statement[],
): string | null {
  const place = before.findIndex((one) => one.id === id);
  if (place < 0) return null;
  const there = versionsOf(after);
  return before.slice(place).find((one) => there.has(one.id))?.id ?? null;
}

/** The ids that stand in one list and not in another, in the order of the list. */
export function newIn(
  list: readonly Statement[],
  other: readonly Statement[],
): ReadonlySet<string> {
  const [before, after] = difference(other, list);
  const known = versionsOf(before);
  return new Set(after.flatMap(({ id }) => (known.has(id) ? [] : [id])));
}

/** How many of a list's statements are gone from the later one, or stand there in another version. */
export function changedIn(list: readonly Statement[], later: readonly Statement[]): number {
  const [before, after] = difference(list, later);
  const now = versionsOf(after);
  return before.filter(({ id, version }) => now.get(id) !== version).length;
}

type Two = readonly [readonly Statement[], readonly Statement[]];

/** Both lists without what is the same at their beginnings and ends: little is left of long ones. */
function difference(a: readonly Statement[], b: readonly Statement[]): Two {
  const shorter = Math.min(a.length, b.length);
  let start = 0;
  while (start < shorter && isSame(a[start], b[start])) start += 1;
  let end = 0;
  while (end < shorter - start && isSame(a.at(-1 - end), b.at(-1 - end))) end += 1;
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

function isSame(a: Statement | undefined, b: Statement | undefined): boolean {
  return a === b || (a?.id === b?.id && a?.version === b?.version);
}

function versionsOf(list: readonly Statement[]): ReadonlyMap<string, number> {
  return new Map(list.map(({ id, version }) => [id, version]));
}

/** Whether two lists hold the same versions in the same order, be they the same objects or not. */
export function sameVersions(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a === b || difference(a, b).every(({ length }) => length === 0);
}
