import * as z from 'zod/mini';
import * as contract from '../../src/api/contract';
import {
  attackBody,
  conflict,
  dayRangeBody,
  eachOnce,
  sourceBody,
  statementBody,
} from '../../src/api/write-bodies';
import { attackList, datasetAnswer, statementList } from './dataset-answer';
import { fieldNotes } from './field-notes';

const named = z.registry<{ id: string }>();
named.add(datasetAnswer, { id: 'Dataset' });
named.add(attackList, { id: 'AttackPage' });
named.add(contract.attackColumns, { id: 'AttackColumns' });
named.add(statementList, { id: 'StatementPage' });
named.add(contract.health, { id: 'Health' });
named.add(contract.problem, { id: 'Problem' });
named.add(conflict, { id: 'Conflict' });
named.add(contract.attack, { id: 'Attack' });
named.add(contract.statement, { id: 'Statement' });
named.add(contract.keyDate, { id: 'KeyDate' });
named.add(contract.actor, { id: 'Actor' });
named.add(contract.place, { id: 'Place' });
named.add(contract.source, { id: 'Source' });
named.add(contract.coverageSpan, { id: 'CoverageSpan' });
named.add(contract.dayRange, { id: 'DayRange' });
named.add(contract.written, { id: 'Written' });
named.add(contract.changes, { id: 'Changes' });
named.add(contract.heartbeat, { id: 'Heartbeat' });

const bodies = z.registry<{ id: string }>();
bodies.add(attackBody, { id: 'AttackBody' });
bodies.add(statementBody, { id: 'StatementBody' });
// The strict forms allow the same content as those in answers, so they share the name.
bodies.add(sourceBody, { id: 'Source' });
bodies.add(dayRangeBody, { id: 'DayRange' });

type JsonSchema = z.core.JSONSchema.BaseSchema;

const reference = (id: string) => `#/components/schemas/${id}`;

const options = {
  unrepresentable: 'any',
  override: ({ zodSchema, jsonSchema }: { zodSchema: z.core.$ZodType; jsonSchema: JsonSchema }) => {
    if (zodSchema === contract.day) Object.assign(jsonSchema, dayForm);
    if (zodSchema._zod.def.checks?.includes(eachOnce)) jsonSchema.uniqueItems = true;
  },
} as const;

/** The contract checks days with code, which JSON Schema cannot express. */
const dayForm = {
  type: 'string',
  format: 'date',
  pattern: '^(19|20|21)\\d{2}-(0[1-9]|1[0-2])-(0[1-9]|[12]\\d|3[01])$',
};

export function componentSchemas(): Record<string, JsonSchema> {
  const sent = z.toJSONSchema(bodies, { ...options, uri: reference, io: 'input' }).schemas;
  const answered = z.toJSONSchema(named, { ...options, uri: reference }).schemas;
  const schemas = { ...sent, ...answered };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => [name, withNotes(bare(schema), name)]),
  );
}

export function valueSchema(schema: z.ZodMiniType): JsonSchema {
  return bare(z.toJSONSchema(schema, options));
}

export function schemaReference(schema: z.ZodMiniType): { readonly $ref: string } {
  const name = (named.get(schema) ?? bodies.get(schema))?.id;
  if (name === undefined) throw new Error('a schema without a name in the document');
  return { $ref: reference(name) };
}

function bare({ $schema: _, $id: __, ...schema }: JsonSchema): JsonSchema {
  return schema;
}

function withNotes(schema: JsonSchema, name: string): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([field, form]) => {
    const description = fieldNotes[name]?.[field];
    return [field, description && typeof form === 'object' ? { ...form, description } : form];
  });
  return {
    ...schema,
    ...(properties.length > 0 ? { properties: Object.fromEntries(properties) } : {}),
  };
}
