import type { Endpoint, Mutation, Query, RecordQuery, StreamEndpoint } from './endpoint';
import { endpoints } from './endpoints';
import { problemAnswers } from './openapi-problems';
import {
  bodyOf,
  headerParameters,
  idSegment,
  oneOrList,
  parameterForm,
  tagHeader,
} from './openapi-request';
import { componentSchemas, schemaReference } from './schemas';

export function openApiDocument() {
  const paths: Record<string, Partial<Record<Verb, Operation>>> = {};
  for (const endpoint of Object.values(endpoints)) {
    const verb = verbs[endpoint.method];
    paths[endpoint.path] = { ...paths[endpoint.path], [verb]: operation(endpoint) };
  }
  return {
    openapi: '3.1.1',
    info: {
      title: 'Deadline Watch',
      version: '1',
      description:
        'Attacks, threat statements, and the key dates around them. Days are calendar days (YYYY-MM-DD) in the time zone of the dataset; ranges include both ends. Missing values are null. Records are never changed in place: a correction adds a version, and a query as of a day returns the version known on that day. Answers have an ETag; revalidate them with If-None-Match. An unknown path gets 404; a wrong method gets 405, with the allowed ones in the Allow header.',
    },
    // Relative to this document.
    servers: [{ url: '..' }],
    // Open, unless the operation says otherwise.
    security: [],
    paths,
    components: {
      schemas: componentSchemas(),
      securitySchemes: {
        token: {
          type: 'http',
          scheme: 'bearer',
          description: 'The API_TOKEN that the server was started with. Reading needs none.',
        },
      },
    },
  };
}

const verbs = { GET: 'get', POST: 'post', PUT: 'put' } as const;
type Verb = (typeof verbs)[keyof typeof verbs];

interface DocumentedAnswer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ReturnType<typeof parameterForm>[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: ReturnType<typeof bodyOf>;
  readonly responses: Readonly<Record<number, DocumentedAnswer>>;
}

function operation(endpoint: Endpoint): Operation {
  const { name, summary, description, parameters } = endpoint;
  const query = Object.entries(parameters).map(parameterForm);
  const described = { operationId: name, summary, description };
  switch (endpoint.kind) {
    case 'reading':
      return { ...described, parameters: query, responses: readingAnswers(endpoint) };
    case 'readingRecord':
      return {
        ...described,
        parameters: [...idSegment(endpoint), headerParameters.ifNoneMatch],
        responses: recordAnswers(endpoint),
      };
    case 'writing':
      return {
        ...described,
        parameters: [
          ...idSegment(endpoint),
          headerParameters.idempotencyKey,
          ...(endpoint.method === 'PUT'
            ? [headerParameters.ifMatch, headerParameters.ifNoneMatchToWrite]
            : []),
        ],
        security: [{ token: [] }],
        requestBody: bodyOf(endpoint),
        responses: writingAnswers(endpoint),
      };
    case 'streaming':
      return {
        ...described,
        parameters: query,
        responses: streamAnswers(endpoint),
      };
  }
}

function readingAnswers({ answer, sameFor }: Query): Readonly<Record<number, DocumentedAnswer>> {
  const schema = answer ? schemaReference(answer) : { type: 'object' };
  const content = { 'application/json': { schema } };
  if (sameFor === 'nothing') {
    return { 200: { description: 'The answer.', content }, ...problemAnswers.reading };
  }
  return {
    200: { description: 'The answer.', headers: { ETag: tagHeader[sameFor] }, content },
    304: { description: 'If-None-Match named the current ETag.' },
    ...problemAnswers.reading,
  };
}

function recordAnswers({ answer }: RecordQuery): Readonly<Record<number, DocumentedAnswer>> {
  const content = { 'application/json': { schema: schemaReference(answer) } };
  return {
    200: { description: 'The record.', headers: { ETag: tagHeader.record }, content },
    304: { description: 'If-None-Match named the current ETag.' },
    ...problemAnswers.readingRecord,
  };
}

function writingAnswers({ method, answer }: Mutation): Readonly<Record<number, DocumentedAnswer>> {
  const headers = {
    ETag: tagHeader.record,
    'Idempotent-Replayed': {
      description:
        '"true" if nothing was written: the key was used before and this is the first answer again, or the last version already has this content.',
      schema: { type: 'string', enum: ['true'] },
    },
  };
  if (method === 'PUT') {
    const description =
      'The last version of the record: written now, or already there with the same content.';
    const content = { 'application/json': { schema: schemaReference(answer) } };
    return { 200: { description, headers, content }, ...problemAnswers.correcting };
  }
  const location = {
    description: 'The address of the written records, relative to that of the request.',
    schema: { type: 'string' },
  };
  const description = 'The record as written. If a list was sent, a list in the same order.';
  const content = { 'application/json': { schema: oneOrList(schemaReference(answer)) } };
  return {
    201: { description, headers: { Location: location, ...headers }, content },
    ...problemAnswers.adding,
  };
}

function streamAnswers({ events }: StreamEndpoint): Readonly<Record<number, DocumentedAnswer>> {
  const data = Object.entries(events).map(([name, schema]) => [name, schemaReference(schema)]);
  const names = Object.keys(events).join(', ');
  const description = `Events with JSON data, by the name of the event. Event names: ${names}.`;
  const schema = {
    type: 'string',
    contentMediaType: 'text/event-stream',
    contentSchema: {
      type: 'object',
      description:
        'The JSON after `data:`, by the name after `event:`. Each event has one of these.',
      properties: Object.fromEntries(data),
    },
  };
  return {
    200: { description, content: { 'text/event-stream': { schema } } },
    ...problemAnswers.streaming,
  };
}
