import { createHash } from 'node:crypto';
import type { Hono } from 'hono';
import type { Endpoint } from '../endpoints/endpoint';
import { endpoints } from '../endpoints/endpoints';
import { openApiDocument } from '../endpoints/openapi';
import type { ParameterTable, Values } from '../endpoints/parameter';
import { namesOf, readQuery } from '../endpoints/query';
import { Payload } from '../http/payload';
import { ProblemError } from '../http/problem';
import { matchesTag, notModified, send } from '../http/send';
import type { Store } from '../store/store';
import { answerPage } from './pages';
import { perRevision } from './per-revision';

/** Puts every endpoint of the table on `app`, answering from `store`. */
export function addRoutes(app: Hono, store: Store): void {
  const document = openApiDocument();
  // Two stores, or two versions of the contract, never share a tag.
  const edition = createHash('sha256')
    .update(store.id + JSON.stringify(document))
    .digest('base64url')
    .slice(0, 10);
  const dataset = perRevision(store, () => store.dataset());
  const names = perRevision(store, async () => namesOf(await dataset()));

  const route = <Table extends ParameterTable>(
    endpoint: Endpoint<Table>,
    answer: (query: Values<Table>) => Promise<Payload>,
  ) => {
    const { path, parameters, byRevision } = endpoint;
    app.get(path, async (c) => {
      const revision = await store.revision();
      const query = readQuery(parameters, new URL(c.req.url).searchParams, await names());
      if (!byRevision) return send(c.req.raw, await answer(query), 'never', null);
      const tag = `W/"${revision}-${edition}"`;
      if (matchesTag(c.req.header('If-None-Match'), tag)) return notModified(tag, 'revalidate');
      return send(c.req.raw, await answer(query), 'revalidate', tag);
    });
    app.all(path, () => {
      throw new ProblemError(405, 'Only GET and HEAD are answered here.', {
        headers: { Allow: 'GET, HEAD' },
      });
    });
  };

  route(
    endpoints.dataset,
    perRevision(store, async () => Payload.json(await dataset())),
  );
  route(
    endpoints.attackColumns,
    perRevision(store, async () => Payload.json(await store.attackColumns())),
  );
  route(
    endpoints.statementColumns,
    perRevision(store, async () => Payload.json(await store.statementColumns())),
  );
  route(endpoints.attacks, async (query) =>
    Payload.json(await answerPage(endpoints.attacks.path, query, (ask) => store.attacks(ask))),
  );
  route(endpoints.statements, async (query) =>
    Payload.json(
      await answerPage(endpoints.statements.path, query, (ask) => store.statements(ask)),
    ),
  );
  const documentPayload = Payload.json(document);
  route(endpoints.openapi, async () => documentPayload);
  route(endpoints.health, async () =>
    Payload.json({ status: 'ok', revision: await store.revision() }),
  );
}
