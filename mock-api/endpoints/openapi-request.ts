import { id, limits } from '../../src/api/contract';
import { mostTogether } from '../../src/api/write-bodies';
import { longestBody } from '../http/time-limits';
import type { Writing } from './endpoint';
import type { Parameter } from './parameter';
import { schemaReference, valueSchema } from './schemas';

/** What the document says of one thing that a request can hold. */
interface ParameterForm {
  readonly name: string;
  readonly in: 'query' | 'header' | 'path';
  readonly required: boolean;
  readonly description: string;
  readonly schema: object;
  readonly style?: string;
  readonly explode?: boolean;
  readonly example?: unknown;
}

/** One parameter of the query. */
export function parameterForm([name, parameter]: [string, Parameter<unknown>]): ParameterForm {
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

/** The id in the path of a write, where it has one. */
export function idSegment({ path, record }: Writing): ParameterForm[] {
  if (!path.endsWith('{id}')) return [];
  const description = `Id of the ${record}; the same as in the body.`;
  return [{ name: 'id', in: 'path', required: true, description, schema: valueSchema(id) }];
}

/** The headers that mean something to this API in particular. */
export const headerParameters = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A word of your own for this write. Sent again with the same key, method, path and body, it is answered as it was the first time and not written again.',
    schema: { type: 'string', minLength: 1, maxLength: limits.idempotencyKey, pattern: '^[!-~]+$' },
  },
  lastEventId: {
    name: 'Last-Event-ID',
    in: 'header',
    required: false,
    description: 'Id of the last event that is known already, as browsers send it by themselves.',
    schema: { type: 'string', pattern: '^\\d+$' },
  },
} as const satisfies Record<string, ParameterForm>;

/** The body of a write. */
export function bodyOf({ method, body }: Writing) {
  const one = schemaReference(body);
  const schema = method === 'POST' ? oneOrList(one, { maxItems: mostTogether }) : one;
  return {
    required: true,
    description: `At most ${limits.body} bytes of UTF-8, which arrive within ${longestBody / 1_000} seconds.`,
    content: { 'application/json': { schema } },
  };
}

/** What is sent by itself or, in a list, with others: it is answered in the same way. */
export function oneOrList(one: object, most: { readonly maxItems?: number } = {}) {
  return { oneOf: [one, { type: 'array', items: one, minItems: 1, ...most }] };
}

/** The ETag, by what it changes with. */
export const tagHeader = {
  revision: tag('Changes with the revision; to be sent back as If-None-Match.'),
  revisionAndDay: tag(
    'Changes with the revision and the day of the server; to be sent back as If-None-Match.',
  ),
};

function tag(description: string) {
  return { description, schema: { type: 'string' } };
}
