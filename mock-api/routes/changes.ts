import type { Hono } from 'hono';
import { endpoints } from '../endpoints/endpoints';
import { readQuery } from '../endpoints/query';
import { Payload } from '../http/payload';
import { ProblemError } from '../http/problem';
import { matchesTag, notModified, send } from '../http/send';
import type { Store, WritePlace } from '../store/store';
import { numberOf, placeIn } from './pages';
import { perRecent } from './per-revision';

const noNames = {
  actor: new Map(),
  governorate: new Map(),
  deadline: new Map(),
};

/** Up-to-date clients all ask for the same range, and those that were away for few others. */
const maxKept = 64;

/** 400 if `to` is before `after`; 410 if this store has no such write. */
export function addChanges(app: Hono, store: Store, edition: string): void {
  const { path, parameters } = endpoints.changes;
  const payload = perRecent(maxKept, async (stretch) => {
    const [after = 0, to = 0] = stretch.split(' ').map((place) => placeIn(place)?.number);
    return Payload.json(await store.changes(after, to));
  });
  app.get(path, async (c) => {
    const query = readQuery(parameters, new URL(c.req.url).searchParams, noNames);
    const { history, revision } = store.position();
    const now = { history, number: revision };
    const to = placeIn(query.to) ?? now;
    const after = placeIn(query.after) ?? to;
    if (query.to !== null) await numberOf(store, 'to', to);
    await numberOf(store, 'after', after);
    if (after.number > to.number) {
      throw new ProblemError(400, 'to is a write before that of after.', { parameter: 'to' });
    }
    // Both ends name a revision, so what is between them never changes.
    const caching = query.after !== null && query.to !== null ? 'immutable' : 'revalidate';
    const stretch = `${textOf(after)} ${textOf(to)}`;
    const tag = `W/"${to.number}-${to.history}-${textOf(after)}-${edition}"`;
    if (matchesTag(c.req.header('If-None-Match'), tag)) return notModified(tag, caching);
    return send(c.req.raw, await payload(stretch), caching, tag);
  });
}

const textOf = ({ history, number }: WritePlace) => `${history}.${number}`;
