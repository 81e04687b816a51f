import type { Endpoint } from './endpoint';
import { endpoints } from './endpoints';
import type { Parameter } from './parameter';
import { answerReference, componentSchemas, valueSchema } from './schemas';

const problemAnswer = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The API as an OpenAPI 3.1 document, made from the table of endpoints and the contract. */
export function openApiDocument() {
  return {
    openapi: '3.1.1',
    info: {
      title: 'Deadline Watch',
      version: '1',
      description:
        'Attacks, threat statements and the key dates they stand around. Days are calendar days (YYYY-MM-DD) in the time zone of the dataset; ranges include both their days. What is absent is null. Answers carry an ETag and are to be revalidated. An unknown path is answered with 404, another method with 405 (Allow: GET, HEAD).',
    },
    servers: [{ url: '/' }],
    paths: Object.fromEntries(
      Object.values(endpoints).map((endpoint) => [endpoint.path, { get: operation(endpoint) }]),
    ),
    components: { schemas: componentSchemas() },
  };
}

function operation(endpoint: Endpoint) {
  const { name, summary, description, parameters, answer, byRevision } = endpoint;
  return {
    operationId: name,
    summary,
    description,
    parameters: Object.entries(parameters).map(documented),
    responses: {
      200: {
        description: 'The answer.',
        ...(byRevision ? { headers: { ETag: tagHeader } } : {}),
        content: {
          'application/json': { schema: answer ? answerReference(answer) : { type: 'object' } },
        },
      },
      ...(byRevision ? { 304: { description: 'If-None-Match named the current ETag.' } } : {}),
      400: problemAnswer('A parameter is unknown, repeated or wrong; `parameter` names it.'),
      421: problemAnswer('The server answers to localhost only and was called by another name.'),
      500: problemAnswer('Something went wrong inside the server.'),
    },
  };
}

const tagHeader = {
  description: 'Changes with the revision; to be sent back as If-None-Match.',
  schema: { type: 'string' },
};

function documented([name, parameter]: [string, Parameter<unknown>]) {
  const { description, schema, fallback, example } = parameter;
  const form = valueSchema(schema);
  return {
    name,
    in: 'query',
    required: false,
    description,
    schema: fallback === undefined ? form : { ...form, default: fallback },
    ...(form.type === 'array' ? { style: 'form', explode: false } : {}),
    ...(example === ''
      ? {}
      : { example: form.type === 'array' ? example.split(',') : parameter.read(example) }),
  };
}
