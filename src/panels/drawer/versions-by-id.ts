import type { Versioned } from './record-history';

/** The versions of each record of a list, by its id. */
export type VersionsById<Record> = ReadonlyMap<string, readonly Record[]>;

/**
 * Makes a function that puts the versions of a list together by id. Each list is gone through once,
 * however often its records are looked at, and forgotten with the list.
 */
export function versionsById<Record extends Versioned>(): (
  versions: readonly Record[],
) => VersionsById<Record> {
  const made = new WeakMap<readonly Record[], VersionsById<Record>>();
  return (versions) => {
    const known = made.get(versions);
    if (known) return known;
    const byId = new Map<string, Record[]>();
    for (const one of versions) {
      const own = byId.get(one.id);
      if (own) own.push(one);
      else byId.set(one.id, [one]);
    }
    made.set(versions, byId);
    return byId;
  };
}
