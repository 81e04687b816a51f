import * as z from 'zod/mini';
import { day, id, limits } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import { needlesOf } from '../../src/domain/needles';
import { maxCursorLength } from '../http/cursor';

export type SchemaReference = 'actor' | 'governorate' | 'deadline';

export interface Parameter<Value> {
  readonly description: string;
  readonly expected: string;
  readonly schema: z.ZodMiniType<Value>;
  readonly read: (text: string) => unknown;
  readonly fallback: Value | undefined;
  readonly refersTo: SchemaReference | null;
  readonly example: string;
  /** Also accepted, because older links and programs use it. */
  readonly earlierName?: string;
}

export type ParameterTable = Readonly<Record<string, Parameter<unknown>>>;

interface Optional<Value> extends Parameter<Value> {
  readonly fallback: undefined;
}

interface Defaulted<Value> extends Parameter<Value> {
  readonly fallback: Value;
}

export type Values<Table extends ParameterTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Optional<infer Value>
    ? Value | null
    : Table[Name] extends Defaulted<infer Value>
      ? Value
      : never;
};

const asIs = (text: string): unknown => text;
const optional = { fallback: undefined, refersTo: null } as const;

export function dayParameter(description: string, example: string): Optional<Day> {
  const expected = 'a day that the calendar has (YYYY-MM-DD, 1900 to 2199)';
  return { ...optional, description, expected, schema: day, read: asIs, example };
}

export function idParameter(
  refersTo: SchemaReference,
  description: string,
  example: string,
): Optional<string> {
  const expected = 'an id (a-z, 0-9, hyphens)';
  return { ...optional, refersTo, description, expected, schema: id, read: asIs, example };
}

export function idsParameter(description: string, example: string): Optional<string[]> {
  return {
    ...optional,
    description: `${description}, joined by commas; at most ${limits.ids}. Unknown ids match nothing and are no error.`,
    expected: `1 to ${limits.ids} ids (a-z, 0-9, hyphens) joined by commas`,
    schema: z.array(id).check(z.minLength(1), z.maxLength(limits.ids)),
    read: (text) => text.split(','),
    example,
  };
}

export function wordParameter<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
): Optional<Words[number]> {
  const expected = `one of ${words.join(', ')}`;
  const schema: z.ZodMiniType<Words[number]> = z.enum(words);
  return { ...optional, description, expected, schema, read: asIs, example: words[0] };
}

export function choiceParameter<const Words extends readonly [string, ...string[]]>(
  words: Words,
  fallback: Words[number],
  description: string,
  example: Words[number],
): Defaulted<Words[number]> {
  return { ...wordParameter(words, description), fallback, example };
}

export function placeParameter(description: string): Optional<string> {
  return {
    ...optional,
    description,
    expected: 'the history and the revision of an answer (0123456789ab.12)',
    schema: z.string().check(z.regex(/^[0-9a-f]{12}\.[1-9]\d{0,8}$/)),
    read: asIs,
    example: '',
  };
}

export function searchParameter(description: string, example: string): Optional<string> {
  return {
    ...optional,
    description,
    expected: `1 to ${limits.q} characters of text, at least one letter or digit`,
    schema: z.string().check(
      z.minLength(1),
      z.maxLength(limits.q),
      z.regex(/^[\P{Cc}\s]*$/u),
      z.refine((q) => needlesOf(q).length > 0),
    ),
    read: asIs,
    example,
  };
}

export const limitParameter: Defaulted<number> = {
  description: `Maximum number of records. Values above ${limits.pageSize} are treated as ${limits.pageSize}.`,
  expected: 'a whole number from 1',
  schema: z.int().check(z.gte(1)),
  read: (text) => (/^\d{1,9}$/.test(text) ? Math.min(Number(text), limits.pageSize) : text),
  fallback: limits.defaultPageSize,
  refersTo: null,
  example: '20',
};

export const cursorParameter: Optional<string> = {
  ...optional,
  description:
    'The nextCursor of the previous page, unchanged. Valid for the same list with the same parameters (limit may differ). All pages show what the store held when the first one was made; 410 if the store has another history since.',
  expected: 'the nextCursor of another answer',
  schema: z.string().check(z.minLength(1), z.maxLength(maxCursorLength)),
  read: asIs,
  example: '',
};
