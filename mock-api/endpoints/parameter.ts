import * as z from 'zod/mini';
import { day, id, limits } from '../../src/api/contract';
import type { Day } from '../../src/domain/day';
import { longestCursor } from '../http/cursor';

/** Names a parameter can refer to; an id that the dataset does not have is an error. */
export type Reference = 'actor' | 'governorate' | 'deadline';

/** One query parameter: what the router checks, and what the API's document says of it. */
export interface Parameter<Value> {
  readonly description: string;
  /** What is expected, for the sentence of an error: "a day (YYYY-MM-DD)". */
  readonly expected: string;
  /** The form of the value once it is read. */
  readonly schema: z.ZodMiniType<Value>;
  /** Turns the text of the query into what `schema` checks. */
  readonly read: (text: string) => unknown;
  /** The value where the parameter is left out; undefined where that is null. */
  readonly fallback: Value | undefined;
  readonly refersTo: Reference | null;
  readonly example: string;
}

export type ParameterTable = Readonly<Record<string, Parameter<unknown>>>;

/** A parameter that may be left out, which leaves its value null. */
interface Optional<Value> extends Parameter<Value> {
  readonly fallback: undefined;
}

/** A parameter with a value of its own where it is left out. */
interface Defaulted<Value> extends Parameter<Value> {
  readonly fallback: Value;
}

/** The values read by a table: null where one was left out that has no fallback. */
export type Values<Table extends ParameterTable> = {
  readonly [Name in keyof Table]: Table[Name] extends Optional<infer Value>
    ? Value | null
    : Table[Name] extends Defaulted<infer Value>
      ? Value
      : never;
};

const asIs = (text: string): unknown => text;
const optional = { fallback: undefined, refersTo: null } as const;

/** A calendar day of the dataset's time zone. */
export function dayParameter(description: string, example: string): Optional<Day> {
  const expected = 'a day that the calendar has (YYYY-MM-DD, 1900 to 2199)';
  return { ...optional, description, expected, schema: day, read: asIs, example };
}

/** The id of something the dataset names. */
export function idParameter(
  refersTo: Reference,
  description: string,
  example: string,
): Optional<string> {
  const expected = 'an id (a-z, 0-9, hyphens)';
  return { ...optional, refersTo, description, expected, schema: id, read: asIs, example };
}

/** The ids of records, joined by commas. One that does not exist keeps nothing. */
export function idsParameter(description: string, example: string): Optional<string[]> {
  return {
    ...optional,
    description: `${description}, joined by commas; at most ${limits.ids}. One that does not exist keeps nothing and is no error.`,
    expected: `1 to ${limits.ids} ids (a-z, 0-9, hyphens) joined by commas`,
    schema: z.array(id).check(z.minLength(1), z.maxLength(limits.ids)),
    read: (text) => text.split(','),
    example,
  };
}

/** One of a few words. */
export function wordParameter<const Words extends readonly [string, ...string[]]>(
  words: Words,
  description: string,
): Optional<Words[number]> {
  const expected = `one of ${words.join(', ')}`;
  const schema: z.ZodMiniType<Words[number]> = z.enum(words);
  return { ...optional, description, expected, schema, read: asIs, example: words[0] };
}

/** One of a few words, with a word of its own where it is left out. */
export function choiceParameter<const Words extends readonly [string, ...string[]]>(
  words: Words,
  fallback: Words[number],
  description: string,
  example: Words[number],
): Defaulted<Words[number]> {
  return { ...wordParameter(words, description), fallback, example };
}

/** The id of an event of the stream; 0 stands before the first. */
export function eventParameter(description: string, example: string): Optional<number> {
  return {
    ...optional,
    description,
    expected: 'the id of an event: a whole number from 0',
    schema: z.int().check(z.gte(0)),
    read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : text),
    example,
  };
}

/** Text to find. */
export function searchParameter(description: string, example: string): Optional<string> {
  return {
    ...optional,
    description,
    expected: `1 to ${limits.q} characters of text`,
    schema: z.string().check(z.minLength(1), z.maxLength(limits.q), z.regex(/^\P{Cc}*$/u)),
    read: asIs,
    example,
  };
}

/** How many records a page has at most. */
export const limitParameter: Defaulted<number> = {
  description: `Most records in the answer. More than ${limits.pageSize} is answered with ${limits.pageSize}.`,
  expected: 'a whole number from 1',
  schema: z.int().check(z.gte(1)),
  read: (text) => (/^\d{1,9}$/.test(text) ? Math.min(Number(text), limits.pageSize) : text),
  fallback: limits.defaultPageSize,
  refersTo: null,
  example: '20',
};

/** Where a page begins. */
export const cursorParameter: Optional<string> = {
  ...optional,
  description:
    'The nextCursor of the page before, as it is. It is good for the same list with the same parameters (limit may differ), also after records were added: none that was there is repeated or left out.',
  expected: 'the nextCursor of another answer',
  schema: z.string().check(z.minLength(1), z.maxLength(longestCursor)),
  read: asIs,
  example: '',
};
