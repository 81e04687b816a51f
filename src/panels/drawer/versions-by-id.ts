import { compareText } from '../../domain/compare';

import { type RecordVersion, versionKey } from '../../domain/versions';

export type VersionsById<Record> = ReadonlyMap<string, readonly Record[]>;

/** Memoised: each list is indexed once, and its index is freed with the list. */
export function versionsById<Record extends RecordVersion>(): (
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

/** For the key of a history query: sorted "id@version", or the id alone if no version is at hand. */
export function knownVersions<Record extends RecordVersion>(
  byId: VersionsById<Record>,
  ids: readonly string[],
): string[] {
  return ids.flatMap((id) => byId.get(id)?.map(versionKey) ?? [id]).sort(compareText);
}

/**
 * Versions are numbered from 1 without gaps, so fewer of them than the highest number means that some are
 * missing.
 */
export function lacksVersions<Record extends RecordVersion>(
  byId: VersionsById<Record>,
  ids: readonly string[],
): boolean {
  return ids.some((id) => {
    const own = byId.get(id) ?? [];
    return own.length < Math.max(0, ...own.map(({ version }) => version));
  });
}
