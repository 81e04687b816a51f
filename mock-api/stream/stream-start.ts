import { ProblemError, shown } from '../http/problem';
import type { Store } from '../store/store';

export type StreamStart =
  | { readonly kind: 'after'; readonly id: number; readonly history: string | null }
  | { readonly kind: 'snapshot'; readonly otherHistory: boolean };

export function resumePoint(id: number, history: string | null): string {
  return history === null ? `${id}` : `${history}.${id}`;
}

const largestId = 2_147_483_647;

/**
 * Where a stream begins by the header Last-Event-ID, which a browser sends when it reconnects, or else
 * by the query's `after`; with neither, after the newest event. An id that no event of this store has
 * had, and one without the stamp of its write or with another, lead to a snapshot. So does a header that is
 * none: a browser cannot be made to send another one. 0 is before every event of every store.
 *
 * Throws a problem of status 400 where `after` is none or larger than any id can be.
 */
export async function streamStart(
  header: string | undefined,
  after: string | null,
  store: Pick<Store, 'position' | 'hasEvent'>,
): Promise<StreamStart> {
  const fromHeader = header === undefined || header === '' ? null : header;
  const text = fromHeader ?? after;
  const { lastEvent, history } = store.position();
  if (text === null) return { kind: 'after', id: lastEvent, history };
  const asked = eventIn(text);
  if (fromHeader === null && (asked === null || asked.id > largestId)) {
    throw new ProblemError(
      400,
      `after is ${shown(text)}; expected the id of an event, as the stream sends it; no id is larger than ${largestId}.`,
      { parameter: 'after' },
    );
  }
  if (asked?.id === 0 && asked.history === null) return { kind: 'after', id: 0, history: null };
  if (asked === null || asked.history === null) return { kind: 'snapshot', otherHistory: false };
  const isKnown = await store.hasEvent(asked.id, asked.history);
  return isKnown
    ? { kind: 'after', id: asked.id, history: asked.history }
    : { kind: 'snapshot', otherHistory: true };
}

function eventIn(text: string): { readonly id: number; readonly history: string | null } | null {
  const [, history = null, id] = /^(?:([0-9a-f]{12})\.)?(\d{1,10})$/.exec(text) ?? [];
  return id === undefined ? null : { id: Number(id), history };
}
