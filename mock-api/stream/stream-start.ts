import { ProblemError } from '../http/problem';
import type { StorePosition } from '../store/store';

/** Where a stream begins: with what follows an event, or with the word that everything is to be asked for anew. */
export type StreamStart =
  | { readonly kind: 'after'; readonly id: number }
  | { readonly kind: 'snapshot' };

/** Largest id that a client can name. */
const largestId = 2_147_483_647;

/**
 * Where a stream begins by the header Last-Event-ID, which a browser sends when it reconnects, or else
 * by the query's `after`; with neither, after the newest event. An id that no event of this store has
 * had leads to a snapshot. So does a header that is none: a browser cannot be made to send another one.
 *
 * Throws a problem of status 400 where `after` is larger than any id can be.
 */
export function streamStart(
  header: string | undefined,
  after: number | null,
  { lastEvent }: StorePosition,
): StreamStart {
  if (after !== null && after > largestId) {
    throw new ProblemError(400, `after is ${after}; no id is larger than ${largestId}.`, {
      parameter: 'after',
    });
  }
  const asked = header === undefined || header === '' ? after : idIn(header);
  if (asked === null) return { kind: 'after', id: lastEvent };
  return asked <= lastEvent ? { kind: 'after', id: asked } : { kind: 'snapshot' };
}

/** The id in a header; beyond all ids where it is none. */
function idIn(header: string): number {
  return /^\d{1,10}$/.test(header) ? Number(header) : Number.POSITIVE_INFINITY;
}
