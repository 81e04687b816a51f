import { written } from '../../src/api/contract';
import type { Writing } from '../endpoints/endpoint';
import type { StoredEvent } from '../store/store';
import type { Sending } from './checked-draft';

/**
 * The answer to a write: each record as it is now, in a list where a list was sent. `isRepeated`: nothing
 * was written, as the same had been said before.
 */
export function answer(
  { method, path }: Writing,
  { drafts, isList }: Sending,
  events: readonly StoredEvent[],
  isRepeated: boolean,
): Response {
  // Read by the contract, its fields stand in one order: a repeated answer is the same text.
  const said = events.map(({ data }) => written.parse(data));
  const [first] = said;
  if (first === undefined) throw new Error('a write without an event');
  const isAdded = method === 'POST';
  return new Response(JSON.stringify(isList ? said : first), {
    status: isAdded ? 201 : 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(isAdded ? { Location: locationOf(path, drafts) } : {}),
      ...(isRepeated ? { 'Idempotent-Replayed': 'true' } : {}),
    },
  });
}

/** A list leaves out what is in no count, unless it is asked for. */
function locationOf(path: string, drafts: Sending['drafts']): string {
  const ids = drafts.map(({ body }) => body.id).join(',');
  const isInNoCount = drafts.some((one) => one.kind === 'attack' && one.body.background);
  return `${path}?id=${ids}${isInNoCount ? '&background=true' : ''}`;
}
