import { compareText } from '../../domain/compare';
import { versionKey } from '../../domain/versions';
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

/**
 * What there is of some records, in the order of the text: "id@version" for every version; the id alone of one
 * that is not there.
 */
export function knownVersions<Record extends Versioned>(
  byId: VersionsById<Record>,
  ids: readonly string[],
): string[] {
  return ids.flatMap((id) => byId.get(id)?.map(versionKey) ?? [id]).sort(compareText);
}

/** Whether some of the records have versions that are not there: they are numbered from 1 without a gap. */
export function lacksVersions<Record extends Versioned>(
  byId: VersionsById<Record>,
  ids: readonly string[],
): boolean {
  return ids.some((id) => {
    const own = byId.get(id) ?? [];
    return own.length < Math.max(0, ...own.map(({ version }) => version));
  });
}
