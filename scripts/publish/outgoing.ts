import { createHash } from 'node:crypto';
import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import type { Day } from '../../src/domain/day';
import type { Batch } from './batches';

/** A record that has been checked, as its place in the file names it. */
export type Checked = { readonly place: string; readonly raw: unknown } & (
  | { readonly kind: 'attack'; readonly body: AttackBody }
  | { readonly kind: 'statement'; readonly body: StatementBody }
);

/** One version of a record, ready to be sent. */
export interface Outgoing {
  /** "attacks, record 3 (2021-12-20-a)". */
  readonly place: string;
  readonly kind: 'attack' | 'statement';
  readonly id: string;
  readonly version: number;
  readonly knownOn: Day;
  readonly method: 'POST' | 'PUT';
  /** Below the address of the server: "api/attacks". */
  readonly path: string;
  /** JSON, as it stands in the file. */
  readonly text: string;
  /** Ids of the attacks that it names as possible overlaps. */
  readonly overlaps: readonly string[];
  /** What the server says of it where it is there. */
  readonly record: object;
}

/** A first version is added, a later one corrects the one before it. */
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

/** What one request says: a record, or several in a list. */
export interface Sent {
  readonly method: Outgoing['method'];
  readonly path: string;
  readonly text: string;
  /** The same for the same method, path and text: what was sent once is not sent twice. */
  readonly key: string;
}

/** One record is sent by itself, several are added as a list. */
export function asSent([first, ...others]: Batch): Sent {
  const { method, path } = first;
  const text =
    others.length === 0 ? first.text : `[${[first, ...others].map((one) => one.text).join(',')}]`;
  const hash = createHash('sha256').update(`${method} ${path}\n${text}`).digest('hex');
  return { method, path, text, key: `publish-${hash}` };
}

/** In the order in which they became known, the versions of a record after one another. */
export function inOrder(records: readonly Outgoing[]): Outgoing[] {
  return records.toSorted((a, b) => {
    if (a.knownOn !== b.knownOn) return a.knownOn < b.knownOn ? -1 : 1;
    return a.version - b.version;
  });
}

/** What to say of records that show only later than on the day the server stands at; null for none. */
export function laterNote(records: readonly Outgoing[], today: Day): string | null {
  const [first, ...others] = inOrder(records.filter(({ knownOn }) => knownOn > today));
  if (first === undefined) return null;
  return others.length === 0
    ? `The server stands at ${today}: ${first.id}, known on ${first.knownOn}, shows only from that day on.`
    : `The server stands at ${today}: ${others.length + 1} records became known later and show only from their days on, the first from ${first.knownOn}.`;
}
