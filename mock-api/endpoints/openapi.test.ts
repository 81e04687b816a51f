import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as full from 'zod';
import { limits } from '../../src/api/contract';
import { day } from '../../src/domain/day';
import { createApp } from '../app';
import { readReport } from '../data/report';
import { Streams } from '../stream/streams';
import { type Api, openApi } from '../testing/api';
import { anAttack } from '../testing/seed';
import { heldStore } from '../writes/testing/held-store';
import { send, writableApp } from '../writes/testing/sent';
import { endpoints } from './endpoints';
import { fieldNotes } from './field-notes';
import { mutations } from './mutations';
import { openApiDocument } from './openapi';
import { queries } from './queries';
import { componentSchemas } from './schemas';

const document = openApiDocument();
const operations = Object.entries(document.paths).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({
    path,
    method: method.toUpperCase(),
    operation,
  })),
);
const operationOf = (method: string, path: string) =>
  operations.find((one) => one.method === method && one.path === path)?.operation;
const readPaths = Object.values(queries).map(({ path }) => path);

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll, readReport());
});

describe('the document', () => {
  it('is what the server gives out', async () => {
    expect(await api.json('/api/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('has every route of the server, and the server every path of it', () => {
    const clock = { isLive: false, today: () => day('2021-12-30'), now: () => new Date(0) };
    const app = createApp({ store: api.store, streams: new Streams({ store: api.store, clock }) });
    const routes = app.routes
      .filter(({ method }) => method !== 'ALL')
      .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/, '{$1}')}`);
    expect(routes.toSorted()).toEqual(
      operations.map(({ method, path }) => `${method} ${path}`).toSorted(),
    );
  });

  it('has the parameters that the router reads, in their order', () => {
    for (const endpoint of Object.values(endpoints)) {
      const query = operationOf(endpoint.method, endpoint.path)?.parameters.filter(
        (parameter) => parameter.in === 'query',
      );
      expect(query?.map(({ name }) => name)).toEqual(Object.keys(endpoint.parameters));
    }
  });

  it('names an operation once', () => {
    const names = operations.map(({ operation }) => operation.operationId);
    expect(new Set(names).size).toBe(names.length);
  });

  it('refers only to schemas that it has', () => {
    const text = JSON.stringify(document);
    const referred = [...text.matchAll(/"\$ref":"#\/components\/schemas\/(\w+)"/g)].map(
      ([, name]) => name,
    );
    expect(Object.keys(document.components.schemas)).toEqual(expect.arrayContaining(referred));
    expect(text.match(/"\$ref"/g)?.length).toBe(referred.length);
  });

  it('gives every field a form', () => {
    // A schema that cannot be written down would be left as {}, which allows everything.
    expect(JSON.stringify(document.components.schemas)).not.toMatch(/:\{\}/);
  });

  it('has a note only for fields that are there', () => {
    const schemas = componentSchemas();
    for (const [name, notes] of Object.entries(fieldNotes)) {
      expect(Object.keys(schemas[name]?.properties ?? {})).toEqual(
        expect.arrayContaining(Object.keys(notes)),
      );
    }
  });

  it('says what a parameter is', () => {
    const parameters = operationOf('GET', '/api/attacks')?.parameters;
    expect(parameters).toContainEqual({
      name: 'from',
      in: 'query',
      required: false,
      description: 'Keeps records that touch this day or a later one.',
      schema: { type: 'string', format: 'date', pattern: expect.any(String) },
      example: '2021-11-19',
    });
    expect(parameters).toContainEqual(
      expect.objectContaining({
        name: 'limit',
        schema: {
          type: 'integer',
          minimum: 1,
          maximum: expect.any(Number),
          default: limits.defaultPageSize,
        },
      }),
    );
    expect(parameters).toContainEqual(
      expect.objectContaining({ name: 'id', style: 'form', explode: false }),
    );
  });
});

describe('an answer to the built-in report keeps to the document', () => {
  const answered = readPaths.filter((path) => path !== '/api/openapi.json');
  it.each(answered)('%s', async (path) => {
    const content = operationOf('GET', path)?.responses[200]?.content?.['application/json'];
    const schema = full.fromJSONSchema(withDefinitions(content?.schema ?? {}));
    const read = schema.safeParse(await api.json(path));
    expect(read.error?.issues ?? []).toEqual([]);
  });
});

describe('an example finds something in the built-in report', () => {
  const examples = readPaths.flatMap((path) =>
    (operationOf('GET', path)?.parameters ?? [])
      .filter(({ example }) => example !== undefined)
      .map(({ name, example }) => [path, name, String(example)] as const),
  );
  it.each(examples)('%s?%s=%s', async (path, name, example) => {
    const answer = await api.json(`${path}?${name}=${encodeURIComponent(example)}`);
    const some = expect.arrayContaining([expect.anything()]);
    const isList = typeof answer === 'object' && answer !== null && 'items' in answer;
    expect(answer).toMatchObject(isList ? { items: some } : { stillComingIn: { attacks: some } });
  });
});

describe('a write in the document', () => {
  const written = Object.values(mutations).map((endpoint) => [endpoint.name, endpoint] as const);
  it.each(written)('%s: who may, what is sent, and every answer', (_, { method, path, record }) => {
    const operation = operationOf(method, path);
    expect(operation?.security).toEqual([{ token: [] }]);
    expect(operation?.parameters.map((one) => `${one.in} ${one.name}`)).toEqual([
      ...(method === 'PUT' ? ['path id'] : []),
      'header Idempotency-Key',
      ...(method === 'PUT' ? ['header If-Match', 'header If-None-Match'] : []),
    ]);
    const name = record === 'attack' ? 'AttackBody' : 'StatementBody';
    const one = { $ref: `#/components/schemas/${name}` };
    const list = { type: 'array', items: one, minItems: 1, maxItems: 50 };
    expect(operation?.requestBody?.content['application/json'].schema).toEqual(
      method === 'POST' ? { oneOf: [one, list] } : one,
    );
    const others = method === 'POST' ? [201] : [200, 404, 412, 428];
    const statuses = [400, 401, 403, 408, 409, 413, 414, 415, 421, 422, 429, 431, 500, ...others];
    expect(Object.keys(operation?.responses ?? {}).map(Number)).toEqual(statuses.toSorted());
  });

  it('says what may be left out of a body', () => {
    const { AttackBody, Attack } = document.components.schemas;
    const missing = (Attack?.required ?? []).filter(
      (name) => !AttackBody?.required?.includes(name),
    );
    expect(missing.toSorted()).toEqual([
      'correction',
      'knownUntil',
      'received',
      'retracted',
      'version',
    ]);
    expect(AttackBody?.additionalProperties).toBe(false);
    expect(AttackBody?.properties).not.toHaveProperty('knownUntil');
    expect(AttackBody?.properties).not.toHaveProperty('received');
  });

  const { knownUntil: _, received: _____, ...whole } = anAttack('a-new', '2021-12-20');
  const body = { ...whole, claimedBy: null, place: 'babil', governorates: ['babil'] };
  const { version: __, retracted: ___, correction: ____, ...short } = body;
  const [source] = body.sources;
  const bodies: [string, unknown, boolean][] = [
    ['what may be left out', short, true],
    ['everything', body, true],
    ['a list', [short, { ...short, id: 'b-new' }], true],
    ['an empty list', [], false],
    [
      'too long a list',
      Array.from({ length: 51 }, (_one, n) => ({ ...short, id: `a-${n}` })),
      false,
    ],
    ['a field that is not known', { ...body, surprise: 1 }, false],
    ['one in its days', { ...body, occurred: { ...body.occurred, zzz: 1 } }, false],
    ['one in a source', { ...body, sources: [{ ...source, url: 'x' }] }, false],
    ['one in a list', [{ ...body, occurred: { ...body.occurred, zzz: 1 } }], false],
    ['knownUntil', { ...body, knownUntil: null }, false],
    ['received', { ...body, received: 1 }, false],
    ['a governorate twice', { ...body, governorates: ['babil', 'babil'] }, false],
    ['three governorates', { ...body, governorates: ['babil', 'basrah', 'baghdad'] }, false],
    ['a blank', { ...body, summary: ' ' }, false],
    ['a control character', { ...body, summary: 'a\u0000b' }, false],
    ['a letter that was lost', { ...body, summary: 'caf\ufffd' }, false],
    ['half a character', { ...body, summary: '\ud83d' }, false],
  ];
  it.each(bodies)('takes by its schema what the server takes: %s', async (_name, sent, isTaken) => {
    const content = operationOf('POST', '/api/attacks')?.requestBody?.content['application/json'];
    const schema = full.fromJSONSchema(withDefinitions(content?.schema ?? {}));
    expect(schema.safeParse(sent).success).toBe(isTaken);
    const response = await send(writableApp(heldStore().store), sent);
    expect(response.status).toBe(isTaken ? 201 : 422);
  });
});

it('the stream has its event in the document', () => {
  const operation = operationOf('GET', '/api/stream');
  expect(operation?.parameters).toEqual([]);
  expect(operation?.responses[200]?.content).toHaveProperty(['text/event-stream']);
  expect(JSON.stringify(operation?.responses[200])).toContain('#/components/schemas/Heartbeat');
  expect(operation?.description).toContain('/api/changes');
});

/** The schema with the document's components beside it, where a JSON Schema looks for them. */
function withDefinitions(form: object): Parameters<typeof full.fromJSONSchema>[0] {
  const text = JSON.stringify({ ...form, $defs: document.components.schemas });
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
}
