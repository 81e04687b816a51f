import type * as z from 'zod/mini';
import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import type { ParameterTable } from './parameter';

interface Described<Table extends ParameterTable> {
  readonly path: string;
  readonly name: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: Table;
}

export interface Query<Table extends ParameterTable = ParameterTable> extends Described<Table> {
  readonly kind: 'reading';
  readonly method: 'GET';
  readonly answer: z.ZodMiniType | null;
  /** What changes the ETag: a write; a write or the server's day; `nothing` means no ETag. */
  readonly sameFor: 'revision' | 'revisionAndDay' | 'nothing';
}

export interface RecordQuery extends Described<NoParameters> {
  readonly kind: 'readingRecord';
  readonly method: 'GET';
  readonly record: Mutation['record'];
  readonly answer: z.ZodMiniType;
}

interface WritingOf<Record extends string, Body> extends Described<NoParameters> {
  readonly kind: 'writing';
  readonly method: 'POST' | 'PUT';
  readonly record: Record;
  readonly body: z.ZodMiniType<Body>;
  readonly answer: z.ZodMiniType;
}

type NoParameters = Readonly<Record<string, never>>;

export type Mutation = WritingOf<'attack', AttackBody> | WritingOf<'statement', StatementBody>;

export interface StreamEndpoint<Table extends ParameterTable = ParameterTable>
  extends Described<Table> {
  readonly kind: 'streaming';
  readonly method: 'GET';
  readonly events: Readonly<Record<string, z.ZodMiniType>>;
}

export type Endpoint = Query | RecordQuery | Mutation | StreamEndpoint;

export function query<const Table extends ParameterTable>(
  definition: Omit<Query<Table>, 'kind' | 'method'>,
): Query<Table> {
  return { kind: 'reading', method: 'GET', ...definition };
}

export function recordQuery(
  definition: Omit<RecordQuery, 'kind' | 'method' | 'parameters'>,
): RecordQuery {
  return { kind: 'readingRecord', method: 'GET', parameters: {}, ...definition };
}

type WritingDefinition<Which> = Which extends Mutation ? Omit<Which, 'kind' | 'parameters'> : never;

export function mutation(definition: WritingDefinition<Mutation>): Mutation {
  return { kind: 'writing', parameters: {}, ...definition };
}

export function streaming<const Table extends ParameterTable>(
  definition: Omit<StreamEndpoint<Table>, 'kind' | 'method'>,
): StreamEndpoint<Table> {
  return { kind: 'streaming', method: 'GET', ...definition };
}
