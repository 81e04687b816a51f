import { getConnInfo } from '@hono/node-server/conninfo';
import type { Context, Hono } from 'hono';
import { limits } from '../../src/api/contract';
import { zoneCalendar } from '../clock/zoned-day';
import type { Writing } from '../endpoints/endpoint';
import { refuseQuery } from '../endpoints/query';
import { writings } from '../endpoints/writings';
import { ProblemError } from '../http/problem';
import { longestBody } from '../http/time-limits';
import { perKey } from '../routes/per-revision';
import type { Store } from '../store/store';
import { answer } from './answer';
import { readBody, requireJson } from './body';
import { checkedDrafts } from './checked-draft';
import { keyFor, readKey } from './idempotency';
import { parseJson } from './json';
import { refused } from './refused';
import { tokenGuard } from './token';
import { waitingRoom } from './waiting-room';

/** Writes that are checked and stored at once; what comes on top of them is told to wait. */
export const mostWaiting = 32;

/** What writing needs. */
export interface WriteOptions {
  readonly store: Store;
  /** What those who write have to send; null where nobody may. It is never logged or answered. */
  readonly token: string | null;
  /** The actual time, not that of a replay. */
  readonly now: () => Date;
  /** Milliseconds that a body may take; 10 s by default. */
  readonly bodyWithin?: number;
}

/** Puts every endpoint of the table that writes on `app`. */
export function addWrites(app: Hono, options: WriteOptions): void {
  const { store, token, now, bodyWithin = longestBody } = options;
  const guard = tokenGuard(token);
  const inRoom = waitingRoom(mostWaiting);
  // A store never changes its zone.
  const calendarOf = async () => zoneCalendar((await store.dataset()).timeZone);
  const calendar = perKey(() => store.id, calendarOf);

  const write = (endpoint: Writing) => async (c: Context) => {
    const sentAt = now();
    const authorization = c.req.header('Authorization');
    guard({ authorization, address: addressOf(c), at: sentAt.getTime() });
    refuseQuery(new URL(c.req.url).searchParams);
    requireJson(c.req.raw);
    const name = readKey(c.req.header('Idempotency-Key'));
    // A body that comes slowly takes no place from the others.
    const bytes = await readBody(c.req.raw, limits.body, bodyWithin);
    return inRoom(async () => {
      const today = (await calendar()).dayAt(sentAt);
      const id = c.req.param('id') ?? null;
      const sending = checkedDrafts(endpoint, parseJson(bytes), { id, today });
      const { method, path } = c.req;
      const key = name === null ? undefined : keyFor(name, method, path, bytes);
      const result = await store.write(sending.drafts, key);
      switch (result.kind) {
        case 'written':
        case 'repeated':
          return answer(endpoint, sending, result.events, result.kind === 'repeated');
        case 'keyTaken':
          throw new ProblemError(
            422,
            'This Idempotency-Key was already used with another method, path or body.',
          );
        case 'refused':
          throw refused(result.refusal, sending);
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
