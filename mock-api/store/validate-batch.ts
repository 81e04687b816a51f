import { isDeepStrictEqual } from 'node:util';
import { type ExistingRecords, type LastVersion, referencesOf } from './existing-records';
import { inOneForm } from './one-form';
import type { NamedKind } from './references';
import type { Draft, Rejection, StoredRecord } from './store';
import { versionFrom } from './versions';

export type BatchResult =
  | {
      readonly kind: 'sound';
      readonly versions: readonly StoredRecord[];
      readonly unchanged: readonly StoredRecord[];
    }
  | { readonly kind: 'refused'; readonly refusal: Rejection };

type DraftProblem = Omit<Rejection, 'index'>;

const words: Readonly<Record<NamedKind, string>> = {
  actor: 'actor',
  place: 'place',
  governorate: 'governorate',
  keyDate: 'key date',
  attack: 'attack',
};

/**
 * Checks drafts in order against what the store has. An attack may name any attack of its batch,
 * also a later one, because overlapping attacks name each other.
 *
 * A next version with the content of the last one (in the batch or in `present`) is not written, whether
 * its `version` is that one's or the number after it.
 */
export function validateBatch(
  drafts: readonly Draft[],
  known: ExistingRecords,
  present: readonly StoredRecord[] = [],
): BatchResult {
  const last = { attack: new Map(known.last.attack), statement: new Map(known.last.statement) };
  const received = { ...known.received };
  const records = new Map(present.map((one) => [keyOf(one.kind, one.record.id), one]));
  const attacksInBatch = drafts.filter(({ kind }) => kind === 'attack').map(({ body }) => body.id);
  const ids = { ...known.ids, attack: new Set([...known.ids.attack, ...attacksInBatch]) };
  const versions: StoredRecord[] = [];
  const unchanged: StoredRecord[] = [];
  for (const [index, draft] of drafts.entries()) {
    const { id, knownOn } = draft.body;
    const current = records.get(keyOf(draft.kind, id));
    const isSame = current !== undefined && hasSameContent(draft, current);
    if (current !== undefined && draft.onlyIf?.(current, isSame) === false) {
      return { kind: 'refused', refusal: { index, why: 'changed', faults: [], last: current } };
    }
    if (current !== undefined && isSame) {
      unchanged.push(current);
      continue;
    }
    const before = last[draft.kind].get(id);
    const fault = versionProblem(draft, before) ?? referenceProblem(draft, ids);
    if (fault !== null) {
      const last = fault.why === 'outOfTurn' ? current : undefined;
      return { kind: 'refused', refusal: { index, ...fault, last } };
    }
    const version = (before?.version ?? 0) + 1;
    if (before === undefined) received[draft.kind] += 1;
    const place = before?.received ?? received[draft.kind];
    last[draft.kind].set(id, { version, received: place, knownOn });
    const written = asVersion(draft, version, place);
    records.set(keyOf(draft.kind, id), written);
    versions.push(written);
  }
  return { kind: 'sound', versions, unchanged };
}

/** Attacks and statements may have the same ids. */
function keyOf(kind: Draft['kind'], id: string): string {
  return `${kind} ${id}`;
}

function hasSameContent({ which, body }: Draft, { record }: StoredRecord): boolean {
  const ahead = (body.version ?? record.version) - record.version;
  if (which !== 'next' || (ahead !== 0 && ahead !== 1)) return false;
  const { version: _, ...sent } = body;
  const { version: __, received: ___, knownUntil: ____, ...present } = record;
  // A body comes in one form; a record of before that was asked for may have another.
  return isDeepStrictEqual(sent, inOneForm(present));
}

function asVersion(draft: Draft, version: number, received: number): StoredRecord {
  return draft.kind === 'attack'
    ? { kind: draft.kind, record: versionFrom(draft.body, version, received) }
    : { kind: draft.kind, record: versionFrom(draft.body, version, received) };
}

function versionProblem(
  { which, body }: Draft,
  before: LastVersion | undefined,
): DraftProblem | null {
  if (which === 'first' && before !== undefined) {
    return at('taken', 'id', `${body.id} is there already`);
  }
  if (which === 'next' && before === undefined) {
    return at('unknown', 'id', `there is no ${body.id}`);
  }
  const version = (before?.version ?? 0) + 1;
  if (body.version !== undefined && body.version !== version) {
    return at('outOfTurn', 'version', `the next version is ${version}`);
  }
  if (before !== undefined && body.knownOn < before.knownOn) {
    return at('knownEarlier', 'knownOn', `the version before became known on ${before.knownOn}`);
  }
  return null;
}

function referenceProblem(draft: Draft, ids: ExistingRecords['ids']): DraftProblem | null {
  const faults = referencesOf(draft).flatMap(({ path, kind, id }) => {
    if (kind === 'attack' && id === draft.body.id) return [{ path, message: 'names itself' }];
    return ids[kind].has(id) ? [] : [{ path, message: `there is no ${words[kind]} ${id}` }];
  });
  return faults.length === 0 ? null : { why: 'reference', faults };
}

function at(why: Rejection['why'], path: string, message: string): DraftProblem {
  return { why, faults: [{ path, message }] };
}
