import type { BodyFault } from '../../mock-api/http/problem';
import { dataset } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import { inBatches, type WriteBatch } from './batches';
import { historyPath, isThere, type Outcome, outcomeOf, parsed, whyNot } from './outcome';
import { asSent, type Outgoing } from './outgoing';
import { persist, type Surroundings } from './persist';
import { refusals } from './refusals';
import type { SendTally } from './tally';

export interface Receiver {
  readonly at: URL;
  readonly token: string;
}

export async function dayOf(
  { at }: Receiver,
  world: Surroundings,
): Promise<{ readonly today: Day } | { readonly why: string } | null> {
  const address = new URL('api/dataset', at);
  const asked = await persist(address, {}, world);
  if (asked.kind === 'stopped') return null;
  const read = dataset.safeParse(parsed(asked.text));
  if (read.success) return { today: read.data.asOf };
  return { why: whyNot(address, asked.response.status, asked.text) };
}

export async function sendAll(
  records: readonly Outgoing[],
  receiver: Receiver,
  world: Surroundings,
  onDone: (tally: SendTally) => void,
): Promise<SendTally> {
  let tally: SendTally = { total: records.length, sent: 0, there: 0, refused: [], end: 'done' };
  for (const batch of inBatches(records)) {
    tally = await sendBatch(batch, tally, receiver, world);
    if (tally.end !== 'done') return tally;
    onDone(tally);
  }
  return tally;
}

async function sendBatch(
  batch: WriteBatch,
  tally: SendTally,
  receiver: Receiver,
  world: Surroundings,
): Promise<SendTally> {
  const outcome = await send(batch, receiver, world);
  if (outcome === null) return { ...tally, end: 'stopped' };
  switch (outcome.kind) {
    case 'stop':
      return { ...tally, end: { why: outcome.why } };
    case 'sent':
      return { ...tally, sent: tally.sent + batch.length };
    case 'there':
      return { ...tally, there: tally.there + batch.length };
    case 'refused':
      return { ...tally, refused: [...tally.refused, ...refusals(batch, outcome.faults)] };
    case 'taken':
      return whereTaken(batch, outcome.faults, tally, receiver, world);
  }
}

/**
 * Records of a batch may have arrived otherwise, with the coded report or from somebody else. If
 * one of them is there, so is everything that it names; then all others are there too, or their id
 * is taken.
 */
async function whereTaken(
  batch: WriteBatch,
  faults: readonly BodyFault[],
  tally: SendTally,
  receiver: Receiver,
  world: Surroundings,
): Promise<SendTally> {
  const others: Outgoing[] = [];
  for (const record of batch) {
    const history = await persist(new URL(historyPath(record), receiver.at), {}, world);
    if (history.kind === 'stopped') return { ...tally, end: 'stopped' };
    if (!isThere(record, history.text)) others.push(record);
  }
  const refused =
    others.length === batch.length
      ? refusals(batch, faults)
      : others.map(({ place, id }) => [
          `${place}, id: ${id} is there already, and says another thing`,
        ]);
  const there = tally.there + batch.length - others.length;
  return { ...tally, there, refused: [...tally.refused, ...refused] };
}

async function send(
  batch: WriteBatch,
  { at, token }: Receiver,
  world: Surroundings,
): Promise<Outcome | null> {
  const { method, path, text, key } = asSent(batch);
  const headers = {
    Authorization: `Bearer ${token}`,
    'Content-Type': 'application/json',
    'Idempotency-Key': key,
  };
  const asked = await persist(new URL(path, at), { method, headers, body: text }, world);
  if (asked.kind === 'stopped') return null;
  return outcomeOf(asked.response.status, asked.response.headers, asked.text);
}
