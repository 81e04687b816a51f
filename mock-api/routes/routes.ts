import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { ServerClock } from '../clock/server-clock';
import type { Query, RecordQuery } from '../endpoints/endpoint';
import { endpoints } from '../endpoints/endpoints';
import { openApiDocument } from '../endpoints/openapi';
import type { ParameterTable, Values } from '../endpoints/parameter';
import { namesOf, readQuery, refuseQuery } from '../endpoints/query';
import { Payload } from '../http/payload';
import { ProblemError } from '../http/problem';
import { recordTag } from '../http/record-tag';
import { matchesTag, notModified, send, sendRecord } from '../http/send';
import type { Store } from '../store/store';
import { datasetToday, todayKey, withStillComingIn } from './dataset-today';
import { answerPage, numberOf, placeIn } from './pages';
import { once, perKey, perRevision } from './per-revision';

export function addRoutes(app: Hono, store: Store, clock: ServerClock | null): void {
  const document = openApiDocument();
  // Part of every tag, so that two stores or two versions of the contract never share one.
  const edition = createHash('sha256')
    .update(store.id + JSON.stringify(document))
    .digest('base64url')
    .slice(0, 10);
  const dataset = perRevision(store, () => store.dataset());
  const names = once(async () => namesOf(await store.dataset()));
  // With the history, because a store restored from a backup uses the same revisions again.
  const byRevision = () => {
    const { revision, history } = store.position();
    return `${revision}-${history}-${edition}`;
  };
  const byDay = () => `${byRevision()}-${todayKey(clock)}`;
  const keys = { revision: byRevision, revisionAndDay: byDay };

  const route = <Table extends ParameterTable>(
    { path, parameters, sameFor }: Query<Table>,
    answer: (query: Values<Table>) => Promise<Payload>,
  ) => {
    app.get(path, async (c) => {
      // Read before the answer is made: a newer answer with an older tag is only fetched again,
      // while the reverse would be cached for too long.
      const tag = sameFor === 'nothing' ? null : `W/"${keys[sameFor]()}"`;
      const query = readQuery(parameters, new URL(c.req.url).searchParams, await names());
      if (tag === null) return send(c.req.raw, await answer(query), 'never', null);
      if (matchesTag(c.req.header('If-None-Match'), tag)) return notModified(tag, 'revalidate');
      return send(c.req.raw, await answer(query), 'revalidate', tag);
    });
  };

  const nowOrAt =
    (now: () => Promise<Payload>, made: (number: number) => Promise<unknown>) =>
    async ({ at }: { readonly at: string | null }) => {
      const number = await numberOf(store, 'at', placeIn(at));
      return number === null ? now() : Payload.json(await made(number));
    };

  const columns = perRevision(store, () => store.attackColumns());
  const datasetPayload = perKey(byDay, async () =>
    Payload.json(withStillComingIn(datasetToday(await dataset(), clock), await columns(), null)),
  );
  route(endpoints.dataset, async ({ at, asOf }) => {
    const number = await numberOf(store, 'at', placeIn(at));
    if (number === null && asOf === null) return datasetPayload();
    const [facts, attacks] =
      number === null
        ? [await dataset(), await columns()]
        : [await store.dataset(number), await store.attackColumns(number)];
    return Payload.json(withStillComingIn(datasetToday(facts, clock), attacks, asOf));
  });
  route(
    endpoints.attackColumns,
    nowOrAt(
      perRevision(store, async () => Payload.json(await columns())),
      (number) => store.attackColumns(number),
    ),
  );
  route(endpoints.attacks, async (query) => {
    const ask = store.attacks.bind(store);
    return Payload.json(await answerPage(endpoints.attacks.path, query, store, ask));
  });
  route(endpoints.statements, async (query) => {
    const ask = store.statements.bind(store);
    return Payload.json(await answerPage(endpoints.statements.path, query, store, ask));
  });
  const recordRoute = ({ path, record }: RecordQuery) => {
    app.get(path.replace('{id}', ':id'), async (c) => {
      refuseQuery(new URL(c.req.url).searchParams);
      const id = c.req.param('id') ?? '';
      const last = await store.last(record, id);
      if (last === null) {
        throw new ProblemError(404, `There is no ${record} with the id ${id.slice(0, 100)}.`);
      }
      const tag = recordTag(last);
      if (matchesTag(c.req.header('If-None-Match'), tag)) return notModified(tag, 'revalidate');
      return sendRecord(last.record, tag);
    });
  };
  recordRoute(endpoints.attack);
  recordRoute(endpoints.statement);
  const documentPayload = Payload.json(document);
  route(endpoints.openapi, async () => documentPayload);
  const counts = perRevision(store, () => store.counts());
  route(endpoints.health, async () => {
    const { revision, history } = store.position();
    return Payload.json({
      status: 'ok',
      store: store.id,
      revision,
      history,
      ...(await counts()),
    });
  });
}
