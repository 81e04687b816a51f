import type { Context, Hono } from 'hono';
import { limits } from '../../src/api/contract';
import { zoneCalendar } from '../clock/zoned-day';
import type { Mutation } from '../endpoints/endpoint';
import { mutations } from '../endpoints/mutations';
import { refuseQuery } from '../endpoints/query';
import { ProblemError } from '../http/problem';
import { maxBodyMs } from '../http/time-limits';
import { perKey } from '../routes/per-revision';
import type { Store } from '../store/store';
import { answer } from './answer';
import { readBody, requireJson } from './body';
import { checkedDrafts } from './checked-draft';
import { concurrencyLimit } from './concurrency-limit';
import { keyFor, readKey } from './idempotency';
import { parseJson } from './json';
import { refusePreconditions, withPreconditions } from './preconditions';
import { refused } from './refused';
import { tokenGuard } from './token';

/** Writes checked and stored at once. One more is answered with 429. */
export const maxConcurrentWrites = 32;

export interface WriteOptions {
  readonly store: Store;
  readonly token: string | null;
  readonly keepsWrites?: boolean;
  readonly now: () => Date;
  readonly bodyWithin?: number;
  readonly addressOf?: (c: Context) => string;
}

export function addWrites(app: Hono, options: WriteOptions): void {
  const { store, token, keepsWrites = true, now, bodyWithin = maxBodyMs } = options;
  const { addressOf = () => '' } = options;
  const guard = keepsWrites ? tokenGuard(token) : refuseInReplay;
  const limited = concurrencyLimit(maxConcurrentWrites);
  // A store's time zone never changes.
  const calendarOf = async () => zoneCalendar((await store.dataset()).timeZone);
  const calendar = perKey(() => store.id, calendarOf);

  const write = (endpoint: Mutation) => async (c: Context) => {
    const sentAt = now();
    const authorization = c.req.header('Authorization');
    guard({ authorization, address: addressOf(c), at: sentAt.getTime() });
    refuseQuery(new URL(c.req.url).searchParams);
    requireJson(c.req.raw);
    if (endpoint.method === 'POST') refusePreconditions(c.req.raw.headers);
    const name = readKey(c.req.header('Idempotency-Key'));
    // Outside the limit: slow bodies must not block other writes.
    const bytes = await readBody(c.req.raw, limits.body, bodyWithin);
    return limited(async () => {
      const today = (await calendar()).dayAt(sentAt);
      const id = c.req.param('id') ?? null;
      const sending = checkedDrafts(endpoint, parseJson(bytes), { id, today });
      const { method, path } = c.req;
      const key = name === null ? undefined : keyFor(name, method, path, bytes);
      const drafts =
        endpoint.method === 'PUT'
          ? sending.drafts.map((draft) => withPreconditions(draft, c.req.raw.headers))
          : sending.drafts;
      const result = await store.write(drafts, key);
      switch (result.kind) {
        case 'written':
        case 'repeated':
          return answer(endpoint, sending, result.records, result.kind === 'repeated');
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

  for (const endpoint of Object.values(mutations)) {
    app.on(endpoint.method, endpoint.path.replace(/\{(\w+)\}/, ':$1'), write(endpoint));
  }
}

function refuseInReplay(): never {
  throw new ProblemError(
    403,
    'This server plays a replay. Nothing that is written here would be kept, so it takes no writes. Start it without --replay to write.',
  );
}
