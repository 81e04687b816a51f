import { dataset } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import { historyPath, isThere, notOurs, type Outcome, outcomeOf } from './outcome';
import type { Outgoing } from './outgoing';
import { persist, type World } from './persist';
import type { Tally } from './tally';

/** A server and the token that it takes. */
export interface Receiver {
  /** Ends in a slash. */
  readonly at: URL;
  readonly token: string;
}

/** The day a server stands at; null where Ctrl-C came first, or why it is no server of ours. */
export async function dayOf(
  { at }: Receiver,
  world: World,
): Promise<{ readonly today: Day } | { readonly why: string } | null> {
  const asked = await persist(new URL('api/dataset', at), {}, world);
  if (asked.kind === 'stopped') return null;
  const read = dataset.safeParse(jsonOf(asked.text));
  if (read.success) return { today: read.data.asOf };
  return { why: `${notOurs} ${at.href}api/dataset was answered with ${asked.response.status}.` };
}

/** Sends records one after another, and tells after each how far it is. */
export async function sendAll(
  records: readonly Outgoing[],
  receiver: Receiver,
  world: World,
  onDone: (tally: Tally) => void,
): Promise<Tally> {
  let tally: Tally = { total: records.length, sent: 0, there: 0, refused: [], end: 'done' };
  for (const record of records) {
    const outcome = await sendOne(record, receiver, world);
    if (outcome === null) return { ...tally, end: 'stopped' };
    switch (outcome.kind) {
      case 'stop':
        return { ...tally, end: { why: outcome.why } };
      case 'sent':
        tally = { ...tally, sent: tally.sent + 1 };
        break;
      case 'there':
        tally = { ...tally, there: tally.there + 1 };
        break;
      case 'refused':
      case 'taken': {
        const lines = outcome.why.map((why) => `${record.place}, ${why}`);
        tally = { ...tally, refused: [...tally.refused, lines] };
      }
    }
    onDone(tally);
  }
  return tally;
}

/** Null where Ctrl-C came first. */
async function sendOne(
  record: Outgoing,
  { at, token }: Receiver,
  world: World,
): Promise<Outcome | null> {
  const { method, path, text, key } = record;
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': key,
  };
  const asked = await persist(new URL(path, at), { method, headers, body: text }, world);
  if (asked.kind === 'stopped') return null;
  const outcome = outcomeOf(asked.response.status, asked.response.headers, asked.text);
  if (outcome.kind !== 'taken') return outcome;
  // It may have come in another way: with the coded report, or by somebody else.
  const history = await persist(new URL(historyPath(record), at), {}, world);
  if (history.kind === 'stopped') return null;
  return isThere(record, history.text) ? { kind: 'there' } : outcome;
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
