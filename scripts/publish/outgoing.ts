import { createHash } from 'node:crypto';
import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import type { Day } from '../../src/domain/day';
import type { WriteBatch } from './batches';

export type Checked = { readonly place: string; readonly raw: unknown } & (
  | { readonly kind: 'attack'; readonly body: AttackBody }
  | { readonly kind: 'statement'; readonly body: StatementBody }
);

export interface Outgoing {
  readonly place: string;
  readonly kind: 'attack' | 'statement';
  readonly id: string;
  readonly version: number;
  readonly knownOn: Day;
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly text: string;
  readonly overlaps: readonly string[];
  readonly record: object;
}

export function outgoing(checked: Checked): Outgoing {
  const { place, raw, kind, body } = checked;
  const { id, version = 1, knownOn } = body;
  const list = kind === 'attack' ? 'api/attacks' : 'api/statements';
  const method = version > 1 ? 'PUT' : 'POST';
  const path = version > 1 ? `${list}/${id}` : list;
  const text = JSON.stringify(raw);
  return {
    place,
    kind,
    id,
    version,
    knownOn,
    method,
    path,
    text,
    overlaps: checked.kind === 'attack' ? checked.body.possibleOverlap : [],
    record: { ...body, version },
  };
}

export interface SendRequest {
  readonly method: Outgoing['method'];
  readonly path: string;
  readonly text: string;
  /**
   * Equal for the same method, path and text, so that the server stores a repeated write only once.
   */
  readonly key: string;
}

export function asSent([first, ...others]: WriteBatch): SendRequest {
  const { method, path } = first;
  const text =
    others.length === 0 ? first.text : `[${[first, ...others].map((one) => one.text).join(',')}]`;
  const hash = createHash('sha256').update(`${method} ${path}\n${text}`).digest('hex');
  return { method, path, text, key: `publish-${hash}` };
}

export function inOrder(records: readonly Outgoing[]): Outgoing[] {
  return records.toSorted((a, b) => {
    if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
    return a.version - b.version;
  });
}

export function laterNote(records: readonly Outgoing[], today: Day): string | null {
  const [first, ...others] = inOrder(records.filter(({ knownOn }) => knownOn > today));
  if (first === undefined) return null;
  return others.length === 0
    ? `The server stands at ${today}: ${first.id}, known on ${first.knownOn}, shows only from that day on.`
    : `The server stands at ${today}: ${others.length + 1} records became known later and show only from their days on, the first from ${first.knownOn}.`;
}
