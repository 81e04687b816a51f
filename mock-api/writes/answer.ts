import { type Written, written } from '../../src/api/contract';
import type { Mutation } from '../endpoints/endpoint';
import { recordTag } from '../http/record-tag';
import type { Sending } from './checked-draft';

/**
 * Answers with each record as written; with a list if a list was sent. `isRepeated`: nothing was
 * written, because the content was already there.
 */
export function answer(
  { method, path }: Mutation,
  { drafts, isList }: Sending,
  answered: readonly Written[],
  isRepeated: boolean,
): Response {
  // Parsing fixes the order of fields, so a repeated answer is the same text.
  const records = answered.map((one) => written.parse(one));
  const [first] = records;
  if (first === undefined) throw new Error('a write without a record');
  const isAdded = method === 'POST';
  return new Response(JSON.stringify(isList ? records : first), {
    status: isAdded ? 201 : 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(isList ? {} : { ETag: recordTag(first) }),
      ...(isAdded ? { Location: locationOf(path, drafts) } : {}),
      ...(isRepeated ? { 'Idempotent-Replayed': 'true' } : {}),
    },
  });
}

/** Relative to the request: a proxy may have taken a part of its path away. */
function locationOf(path: string, drafts: Sending['drafts']): string {
  const ids = drafts.map(({ body }) => body.id).join(',');
  const isInNoCount = drafts.some((one) => one.kind === 'attack' && one.body.background);
  return `${path.split('/').at(-1)}?id=${ids}${isInNoCount ? '&background=true' : ''}`;
}
