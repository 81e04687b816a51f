import { id, limits } from '../../src/api/contract';
import { maxBatchSize } from '../../src/api/write-bodies';
import { maxBodyMs } from '../http/time-limits';
import type { Mutation, RecordQuery } from './endpoint';
import type { Parameter } from './parameter';
import { schemaReference, valueSchema } from './schemas';

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

export function idSegment(endpoint: Mutation | RecordQuery): ParameterForm[] {
  const { path, record, kind } = endpoint;
  if (!path.endsWith('{id}')) return [];
  const description = `Id of the ${record}${kind === 'writing' ? '; the same as in the body' : ''}.`;
  return [{ name: 'id', in: 'path', required: true, description, schema: valueSchema(id) }];
}

export const headerParameters = {
  idempotencyKey: {
    name: 'Idempotency-Key',
    in: 'header',
    required: false,
    description:
      'A unique key for this write, chosen by the client. If the same method, path and body are sent again with this key, nothing is written and the first answer is returned.',
    schema: { type: 'string', minLength: 1, maxLength: limits.idempotencyKey, pattern: '^[!-~]+$' },
  },
  ifMatch: {
    name: 'If-Match',
    in: 'header',
    required: false,
    description:
      'The ETag of the version that was read, or several; the write is refused with 412 if the last version has another one. `*` replaces whatever is there. Required if the body has no `version`.',
    schema: { type: 'string' },
  },
  ifNoneMatchToWrite: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description:
      'Refuses the write with 412 if the last version has this ETag; `*` always, because PUT only adds versions to a record that exists.',
    schema: { type: 'string' },
  },
  ifNoneMatch: {
    name: 'If-None-Match',
    in: 'header',
    required: false,
    description: 'An ETag; the answer is 304 if it is still the current one.',
    schema: { type: 'string' },
  },
} as const satisfies Record<string, ParameterForm>;

export function bodyOf({ method, body }: Mutation) {
  const one = schemaReference(body);
  const schema = method === 'POST' ? oneOrList(one, { maxItems: maxBatchSize }) : one;
  return {
    required: true,
    description: `At most ${limits.body} bytes of UTF-8, which must arrive within ${maxBodyMs / 1_000} seconds.`,
    content: { 'application/json': { schema } },
  };
}

export function oneOrList(one: object, most: { readonly maxItems?: number } = {}) {
  return { oneOf: [one, { type: 'array', items: one, minItems: 1, ...most }] };
}

export const tagHeader = {
  record: tag('Changes with the content of the record. Send it as If-Match to change the record.'),
  revision: tag('Changes with the revision. Send it back as If-None-Match.'),
  revisionAndDay: tag(
    "Changes with the revision and the server's day. Send it back as If-None-Match.",
  ),
};

function tag(description: string) {
  return { description, schema: { type: 'string' } };
}
