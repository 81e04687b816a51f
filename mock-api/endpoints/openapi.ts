import type { Endpoint, Reading, Streaming, Writing } from './endpoint';
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

/** The API as an OpenAPI 3.1 document, made from the table of endpoints and the contract. */
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
        'Attacks, threat statements and the key dates they stand around. Days are calendar days (YYYY-MM-DD) in the time zone of the dataset; ranges include both their days. What is absent is null. Records are never changed in place: each has versions, and as of a day the one known then stands. Answers carry an ETag and are to be revalidated. An unknown path is answered with 404, another method with 405 and the right ones in Allow.',
    },
    servers: [{ url: '/' }],
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

interface Answer {
  readonly description: string;
  readonly headers?: Readonly<Record<string, object>>;
  readonly content?: Readonly<Record<string, { readonly schema: object }>>;
}

/** What the document says of one method of one path. */
export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ReturnType<typeof parameterForm>[];
  readonly security?: readonly Readonly<Record<string, readonly string[]>>[];
  readonly requestBody?: ReturnType<typeof bodyOf>;
  readonly responses: Readonly<Record<number, Answer>>;
}

function operation(endpoint: Endpoint): Operation {
  const { name, summary, description, parameters } = endpoint;
  const query = Object.entries(parameters).map(parameterForm);
  const described = { operationId: name, summary, description };
  switch (endpoint.kind) {
    case 'reading':
      return { ...described, parameters: query, responses: readingAnswers(endpoint) };
    case 'writing':
      return {
        ...described,
        parameters: [...idSegment(endpoint), headerParameters.idempotencyKey],
        security: [{ token: [] }],
        requestBody: bodyOf(endpoint),
        responses: writingAnswers(endpoint),
      };
    case 'streaming':
      return {
        ...described,
        parameters: [...query, headerParameters.lastEventId],
        responses: streamAnswers(endpoint),
      };
  }
}

function readingAnswers({ answer, sameFor }: Reading): Readonly<Record<number, Answer>> {
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

function writingAnswers({ method, answer }: Writing): Readonly<Record<number, Answer>> {
  const headers = {
    'Idempotent-Replayed': {
      description:
        '"true" where nothing was written: the key had been used, and this is the answer of that time, or the last version says the same already.',
      schema: { type: 'string', enum: ['true'] },
    },
  };
  if (method === 'PUT') {
    const description =
      'The last version, as it was written now or, where it says the same, before.';
    const content = { 'application/json': { schema: schemaReference(answer) } };
    return { 200: { description, headers, content }, ...problemAnswers.correcting };
  }
  const location = { description: 'Where the records are found.', schema: { type: 'string' } };
  const description = 'The record as it was written; a list where a list was sent, in its order.';
  const content = { 'application/json': { schema: oneOrList(schemaReference(answer)) } };
  return {
    201: { description, headers: { Location: location, ...headers }, content },
    ...problemAnswers.adding,
  };
}

function streamAnswers({ events }: Streaming): Readonly<Record<number, Answer>> {
  const data = Object.entries(events).map(([name, schema]) => [name, schemaReference(schema)]);
  const description = `Events as they come, each with JSON as its data. By event: ${Object.keys(events).join(', ')}.`;
  const schema = { type: 'string', 'x-data-of-events': Object.fromEntries(data) };
  return {
    200: { description, content: { 'text/event-stream': { schema } } },
    ...problemAnswers.streaming,
  };
}
