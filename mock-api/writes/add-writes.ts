import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { limits, written } from '../../src/api/contract';
import { zoneCalendar } from '../clock/zoned-day';
import type { Writing } from '../endpoints/endpoint';
import { refuseQuery } from '../endpoints/query';
import { writings } from '../endpoints/writings';
import { ProblemError } from '../http/problem';
import { perRevision } from '../routes/per-revision';
import type { Draft, Store, StoredEvent } from '../store/store';
import { readBody, requireJson } from './body';
import { checkedDraft } from './checked-draft';
import { keyFor, readKey } from './idempotency';
import { parseJson } from './json';
import { refused } from './refused';
import { tokenGuard } from './token';
import { waitingRoom } from './waiting-room';

/** Writes that are read, checked and stored at once; what comes on top of them is told to wait. */
export const mostWaiting = 32;

/** What writing needs. */
export interface WriteOptions {
  readonly store: Store;
  /** What those who write have to send; null where nobody may. It is never logged or answered. */
  readonly token: string | null;
  /** The actual time, not that of a replay. */
  readonly now: () => Date;
}

/** Puts every endpoint of the table that writes on `app`. */
export function addWrites(app: Hono, { store, token, now }: WriteOptions): void {
  const guard = tokenGuard(token);
  const inRoom = waitingRoom(mostWaiting);
  const calendar = perRevision(store, async () => zoneCalendar((await store.dataset()).timeZone));

  const write = (endpoint: Writing) => async (c: Context) => {
    const sentAt = now();
    const authorization = c.req.header('Authorization');
    guard({ authorization, address: addressOf(c), at: sentAt.getTime() });
    refuseQuery(new URL(c.req.url).searchParams);
    requireJson(c.req.raw.headers);
    const key = readKey(c.req.header('Idempotency-Key'));
    return inRoom(async () => {
      const bytes = await readBody(c.req.raw, limits.body);
      const today = (await calendar()).dayAt(sentAt);
      const id = c.req.param('id') ?? null;
      const draft = checkedDraft(endpoint, parseJson(bytes), { id, today });
      const { method, path } = c.req;
      const result = await store.write(
        [draft],
        key === null ? undefined : keyFor(key, method, path, bytes),
      );
      switch (result.kind) {
        case 'written':
          return answer(endpoint, draft, result.events, {});
        case 'repeated':
          return answer(endpoint, draft, result.events, { 'Idempotent-Replayed': 'true' });
        case 'keyTaken':
          throw new ProblemError(
            422,
            'The Idempotency-Key was used for another write: another method, path or body.',
          );
        case 'refused':
          throw refused(result.refusal, draft);
      }
    });
  };

  for (const endpoint of Object.values(writings)) {
    app.on(endpoint.method, endpoint.path.replace(/\{(\w+)\}/, ':$1'), write(endpoint));
  }
}

/** Without a socket, as in a test, there is no address, and all requests share one. */
function addressOf(c: Context): string {
  return c.env?.incoming ? (getConnInfo(c).remote.address ?? '') : '';
}

function answer(
  { method, path }: Writing,
  draft: Draft,
  [event]: readonly StoredEvent[],
  headers: Readonly<Record<string, string>>,
): Response {
  if (!event) throw new Error('a write without an event');
  // Read by the contract, its fields stand in one order: a repeated answer is the same text.
  return new Response(JSON.stringify(written.parse(event.data)), {
    status: method === 'POST' ? 201 : 200,
    headers: {
      'Content-Type': 'application/json',
      'Cache-Control': 'no-store',
      ...(method === 'POST'
        ? { Location: `${path}?id=${draft.body.id}${evenIfInNoCount(draft)}` }
        : {}),
      ...headers,
    },
  });
}

/** A list leaves out what is in no count, unless it is asked for. */
function evenIfInNoCount(draft: Draft): string {
  return draft.kind === 'attack' && draft.body.background ? '&background=true' : '';
}
