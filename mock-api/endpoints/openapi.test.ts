import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import * as full from 'zod';
import { limits } from '../../src/api/contract';
import { readReport } from '../data/report';
import { type Api, openApi } from '../testing/api';
import { endpoints } from './endpoints';
import { fieldNotes } from './field-notes';
import { openApiDocument } from './openapi';
import { componentSchemas } from './schemas';

const document = openApiDocument();
const paths = Object.entries(document.paths);

let api: Api;
beforeAll(async () => {
  api = await openApi(afterAll, readReport());
});

describe('the document', () => {
  it('is what the server gives out', async () => {
    expect(await api.json('/api/openapi.json')).toEqual(JSON.parse(JSON.stringify(document)));
  });

  it('has every route of the server, and the server every path of it', () => {
    const routes = api.app.routes
      .filter((route) => route.method === 'GET')
      .map((route) => route.path);
    expect(new Set(routes)).toEqual(new Set(Object.keys(document.paths)));
  });

  it('has the parameters that the router reads, in their order', () => {
    for (const endpoint of Object.values(endpoints)) {
      const names = document.paths[endpoint.path]?.get.parameters.map(({ name }) => name);
      expect(names).toEqual(Object.keys(endpoint.parameters));
    }
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
    const parameters = document.paths['/api/attacks']?.get.parameters;
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
  const answered = paths.filter(([path]) => path !== '/api/openapi.json');
  it.each(answered)('%s', async (path, { get }) => {
    const form = { ...get.responses[200].content['application/json'].schema, $defs: {} };
    const schema = full.fromJSONSchema(withDefinitions(form));
    const read = schema.safeParse(await api.json(path));
    expect(read.error?.issues ?? []).toEqual([]);
  });
});

describe('an example finds something in the built-in report', () => {
  const examples = paths.flatMap(([path, { get }]) =>
    get.parameters
      .filter(({ example }) => example !== undefined)
      .map(({ name, example }) => [path, name, String(example)] as const),
  );
  it.each(examples)('%s?%s=%s', async (path, name, example) => {
    const answer = await api.json(`${path}?${name}=${encodeURIComponent(example)}`);
    expect(answer).toMatchObject({ items: expect.arrayContaining([expect.anything()]) });
  });
});

/** The schema with the document's components beside it, where a JSON Schema looks for them. */
function withDefinitions(form: object): Parameters<typeof full.fromJSONSchema>[0] {
  const text = JSON.stringify({ ...form, $defs: document.components.schemas });
  return JSON.parse(text.replaceAll('#/components/schemas/', '#/$defs/'));
}
