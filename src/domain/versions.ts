import type { Day } from './day';
import type { Version } from './records';

export type RecordVersion = Version & { readonly id: string };

export function versionKey({ id, version }: Pick<RecordVersion, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

export function isCurrentOn({ knownOn, knownUntil, retracted }: Version, today: Day): boolean {
  return knownOn <= today && (knownUntil === null || knownUntil > today) && !retracted;
}

/** The version as known on `today`: without a `knownUntil` after it, which would reveal a later version. */
export function asKnownOn<Record extends Version>(record: Record, today: Day): Record {
  const { knownUntil } = record;
  return knownUntil !== null && knownUntil > today ? { ...record, knownUntil: null } : record;
}

export function withKnownUntil<Record extends RecordVersion>(
  versions: readonly Record[],
): Record[] {
  const unique = new Map(versions.map((one) => [versionKey(one), one]));
  const byId = new Map<string, Record[]>();
  for (const one of unique.values()) {
    const known = byId.get(one.id);
    if (known) known.push(one);
    else byId.set(one.id, [one]);
  }
  return [...byId.values()].flatMap((all) => {
    const inOrder = all.sort((a, b) => a.version - b.version);
    return inOrder.map((one, position) => {
      const knownUntil = inOrder[position + 1]?.knownOn ?? null;
      return one.knownUntil === knownUntil ? one : { ...one, knownUntil };
    });
  });
}

export function historyOf<Record extends RecordVersion>(
  versions: readonly Record[],
  id: string,
  today: Day,
): Record[] {
  return versions
    .filter((one) => one.id === id && one.knownOn <= today)
    .sort((a, b) => a.version - b.version);
}
