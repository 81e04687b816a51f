import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Page } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import type { ServerClock } from '../clock/server-clock';
import type { ListAnswer } from '../endpoints/dataset-answer';
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
import { addChanges } from './changes';
import { datasetToday, stillComingIn, todayKey } from './dataset-today';
import { answerPage, numberOf, placeIn } from './pages';
import { once, perKey, perLast, perRevision } from './per-revision';

/** `build` must differ in each version of the page. */
export function addRoutes(
  app: Hono,
  store: Store,
  clock: ServerClock | null,
  build: string | null,
): void {
  const document = openApiDocument();
  // Part of every tag, so that two stores, two versions of the contract or two versions of the page
  // never share one.
  const edition = digest(JSON.stringify([store.id, build, document]));
  const dataset = perRevision(store, () => store.dataset());
  const names = once(async () => namesOf(await store.dataset()));
  // With the history, because a store restored from a backup uses the same revisions again.
  const byRevision = () => {
    const { revision, history } = store.position();
    return `${revision}-${history}-${edition}`;
  };
  // Actors, places and key dates change only with the server's version, whatever `at` is.
  const facts = once(async () => {
    const { actors, places, keyDates } = await store.dataset();
    return digest(JSON.stringify([actors, places, keyDates]));
  });

  const route = <Table extends ParameterTable>(
    { path, parameters, sameFor }: Query<Table>,
    answer: (query: Values<Table>, at: number | null) => Promise<Payload>,
  ) => {
    app.get(path, async (c) => {
      // Read before the answer is made: a newer answer with an older tag is only fetched again,
      // while the reverse would be cached for too long.
      const [now, day] = [byRevision(), todayKey(clock)];
      const query = readQuery(parameters, new URL(c.req.url).searchParams, await names());
      if (sameFor === 'nothing') return send(c.req.raw, await answer(query, null), 'never', null);
      const place = 'at' in query && typeof query.at === 'string' ? query.at : null;
      const at = await numberOf(store, 'at', placeIn(place));
      const state = place === null ? now : `${place}-${await facts()}-${edition}`;
      const isOfDay = sameFor === 'revisionAndDay';
      const tag = `W/"${isOfDay ? `${state}-${day}` : state}"`;
      if (matchesTag(c.req.header('If-None-Match'), tag)) return notModified(tag, 'revalidate');
      return send(c.req.raw, await answer(query, at), 'revalidate', tag);
    });
  };

  const columns = perRevision(store, () => store.attackColumns());
  const columnsBefore = perLast((at: number) => store.attackColumns(at));
  const columnsAt = async (at: number) => {
    const latest = at === store.position().revision ? await columns() : null;
    // A write may have happened while they were read.
    return latest?.revision === at ? latest : columnsBefore(at);
  };
  const today = async () => datasetToday(await dataset(), clock);
  const datasetPayload = perKey(
    () => `${byRevision()}-${todayKey(clock)}`,
    async () => {
      const about = await today();
      return Payload.json({ ...about, stillComingIn: stillComingIn(about, await columns(), null) });
    },
  );
  route(endpoints.dataset, async ({ asOf }, at) => {
    if (at === null && asOf === null) return datasetPayload();
    const [about, attacks] =
      at === null
        ? [await today(), await columns()]
        : [datasetToday(await store.dataset(at), clock), await columnsAt(at)];
    return Payload.json({ ...about, stillComingIn: stillComingIn(about, attacks, asOf) });
  });
  const columnsPayload = perRevision(store, async () => Payload.json(await columns()));
  const columnsPayloadAt = perLast(async (at: number) => Payload.json(await columnsAt(at)));
  route(endpoints.attackColumns, (_query, at) =>
    at === null ? columnsPayload() : columnsPayloadAt(at),
  );
  const marked = async <Item>(page: Page<Item>, asOf: Day | null): Promise<Payload> => {
    const attacks = await columnsAt(page.revision);
    const answer: ListAnswer<Item> = {
      ...page,
      stillComingIn: stillComingIn(await today(), attacks, asOf),
    };
    return Payload.json(answer);
  };
  route(endpoints.attacks, async (query) => {
    const ask = store.attacks.bind(store);
    return marked(await answerPage(endpoints.attacks.path, query, store, ask), query.asOf);
  });
  route(endpoints.statements, async (query) => {
    const ask = store.statements.bind(store);
    return marked(await answerPage(endpoints.statements.path, query, store, ask), query.asOf);
  });
  addChanges(app, store, edition);
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

function digest(text: string): string {
  return createHash('sha256').update(text).digest('base64url').slice(0, 10);
}
