import * as z from 'zod/mini';
import { day, id, nullableText, ordered, rangeShape, sourceShape } from './fields';
import {
  attackFields,
  boundInOrder,
  overWhenKnown,
  saidWhenKnown,
  statementFields,
} from './record-schemas';

/*
 * The bodies of writes: the part of the contract that the page does not load. An unknown field is an error
 * at any depth. Fields that a first version does not need may be left out.
 */

/** Maximum records of one kind in one body. */
export const maxBatchSize = 50;

export const eachOnce = z.refine<readonly string[]>(
  (entries) => new Set(entries).size === entries.length,
  'names the same twice',
);

export const dayRangeBody = z.strictObject(rangeShape).check(ordered);

export const sourceBody = z.strictObject(sourceShape);

const sources = z.array(sourceBody).check(z.minLength(1));

/** All but the day may be left out. */
const writtenVersion = {
  version: z.optional(z.int().check(z.positive())),
  knownOn: day,
  retracted: z._default(z.boolean(), false),
  correction: z._default(nullableText, null),
};

/**
 * Body of POST /api/attacks and PUT /api/attacks/{id}, and a record of the built-in report. A road between
 * two governorates names both; every other place has one.
 */
export const attackBody = z
  .strictObject({
    ...attackFields,
    occurred: dayRangeBody,
    governorates: z.array(id).check(z.minLength(1), z.maxLength(2), eachOnce),
    possibleOverlap: attackFields.possibleOverlap.check(eachOnce),
    sources,
    ...writtenVersion,
  })
  .check(boundInOrder, overWhenKnown);
export type AttackBody = z.output<typeof attackBody>;

/** Body of POST /api/statements and PUT /api/statements/{id}, and a record of the built-in report. */
export const statementBody = z
  .strictObject({
    ...statementFields,
    saidOn: dayRangeBody,
    dateBasis: z._default(statementFields.dateBasis, 'dated'),
    targets: statementFields.targets.check(eachOnce),
    means: statementFields.means.check(eachOnce),
    sources,
    ...writtenVersion,
  })
  .check(saidWhenKnown);
export type StatementBody = z.output<typeof statementBody>;
