import type { Day } from './day';
import type { Version } from './records';

/** A version of a record with an id. */
type Versioned = Version & { readonly id: string };

/** What tells one version of a record from all others. */
export function versionKey({ id, version }: Pick<Versioned, 'id' | 'version'>): string {
  return `${id}@${version}`;
}

/** Whether a version stood on `today`: it was known, no later one was, and it withdraws nothing. */
export function stood({ knownOn, knownUntil, retracted }: Version, today: Day): boolean {
  return knownOn <= today && (knownUntil === null || knownUntil > today) && !retracted;
}

/** A version as it was known on `today`: nothing tells of one that took its place later. */
export function asKnownOn<Record extends Version>(record: Record, today: Day): Record {
  const { knownUntil } = record;
  return knownUntil !== null && knownUntil > today ? { ...record, knownUntil: null } : record;
}

/** The same versions, each once, with the day on which the next one of its record took its place. */
export function withKnownUntil<Record extends Versioned>(versions: readonly Record[]): Record[] {
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

/** The versions of one record that were known on `today`, the first one first. */
export function historyOf<Record extends Versioned>(
  versions: readonly Record[],
  id: string,
  today: Day,
): Record[] {
  return versions
    .filter((one) => one.id === id && one.knownOn <= today)
    .sort((a, b) => a.version - b.version);
}
