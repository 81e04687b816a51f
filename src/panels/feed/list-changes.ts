import type { Statement } from '../../domain/records';

/** The id if it is still in `after`, else that of the next older statement that is; null if none is. */
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

export function newIn(
  list: readonly Statement[],
  other: readonly Statement[],
): ReadonlySet<string> {
  const [before, after] = difference(other, list);
  const known = versionsOf(before);
  return new Set(after.flatMap(({ id }) => (known.has(id) ? [] : [id])));
}

export type Outdated = 'removed' | 'corrected';

export function changesIn(
  list: readonly Statement[],
  later: readonly Statement[],
): ReadonlyMap<string, Outdated> {
  const [before, after] = difference(list, later);
  const now = versionsOf(after);
  return new Map(
    before.flatMap(({ id, version }): [string, Outdated][] =>
      now.get(id) === version ? [] : [[id, now.has(id) ? 'corrected' : 'removed']],
    ),
  );
}

type ListPair = readonly [readonly Statement[], readonly Statement[]];

/** Skips the common start and end, so that comparing long lists stays cheap. */
function difference(a: readonly Statement[], b: readonly Statement[]): ListPair {
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

export function sameVersions(a: readonly Statement[], b: readonly Statement[]): boolean {
  return a === b || difference(a, b).every(({ length }) => length === 0);
}
