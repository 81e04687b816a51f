import type * as z from 'zod/mini';
import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import type { ParameterTable } from './parameter';

/** What every endpoint says of itself. */
interface Described<Table extends ParameterTable> {
  /** "/api/attacks/{id}": a name in braces stands for one segment, which is an id. */
  readonly path: string;
  /** Name of the operation in the document and in clients made from it. */
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  /** What the query may hold. */
  readonly parameters: Table;
}

/** Answers what is there. HEAD is answered wherever GET is. */
export interface Reading<Table extends ParameterTable = ParameterTable> extends Described<Table> {
  readonly kind: 'reading';
  readonly method: 'GET';
  /** What the answer of status 200 keeps to; null for a document with a standard of its own. */
  readonly answer: z.ZodMiniType | null;
  /**
   * How long an answer stays the same, and so keeps its ETag: until something is written; until that,
   * or until the server's day changes; or not at all, and it has none.
   */
  readonly sameFor: 'revision' | 'revisionAndDay' | 'nothing';
}

interface WritingOf<Record extends string, Body> extends Described<NoParameters> {
  readonly kind: 'writing';
  /** POST for the first version of a record (201), PUT for the next one (200). */
  readonly method: 'POST' | 'PUT';
  readonly record: Record;
  /** What the body keeps to. */
  readonly body: z.ZodMiniType<Body>;
  /** What the answer keeps to. */
  readonly answer: z.ZodMiniType;
}

type NoParameters = Readonly<Record<string, never>>;

/** Takes one version of a record, as JSON, from those who have the token. */
export type Writing = WritingOf<'attack', AttackBody> | WritingOf<'statement', StatementBody>;

/** Answers with events for as long as the client listens. */
export interface Streaming<Table extends ParameterTable = ParameterTable> extends Described<Table> {
  readonly kind: 'streaming';
  readonly method: 'GET';
  /** What the data of each event keeps to, by the event's name. */
  readonly events: Readonly<Record<string, z.ZodMiniType>>;
}

/** One method of one path: the router is made from it, and so is the API's document. */
export type Endpoint = Reading | Writing | Streaming;

/** Keeps the exact parameters in the type. */
export function reading<const Table extends ParameterTable>(
  definition: Omit<Reading<Table>, 'kind' | 'method'>,
): Reading<Table> {
  return { kind: 'reading', method: 'GET', ...definition };
}

type WritingDefinition<Which> = Which extends Writing ? Omit<Which, 'kind' | 'parameters'> : never;

/** A write, which takes no parameters in its query. */
export function writing(definition: WritingDefinition<Writing>): Writing {
  return { kind: 'writing', parameters: {}, ...definition };
}

/** Keeps the exact parameters in the type. */
export function streaming<const Table extends ParameterTable>(
  definition: Omit<Streaming<Table>, 'kind' | 'method'>,
): Streaming<Table> {
  return { kind: 'streaming', method: 'GET', ...definition };
}
