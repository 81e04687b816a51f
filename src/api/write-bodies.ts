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
 * Attacks and statements as they are written: the part of the contract that the page does without. A
 * field that is not known, at any depth, is a fault; what a first version need not say may be left out.
 */

/** Most records of one kind that are added together, in one body. */
export const mostTogether = 50;

/** Of a list of ids or words: nothing is named twice. */
export const eachOnce = z.refine<readonly string[]>(
  (entries) => new Set(entries).size === entries.length,
  'names the same twice',
);

/** Days in the body of a write. */
export const dayRangeBody = z.strictObject(rangeShape).check(ordered);

/** A source in the body of a write. */
export const sourceBody = z.strictObject(sourceShape);

const sources = z.array(sourceBody).check(z.minLength(1));

/** The same in the body of a write, where all but the day may be left out. */
const writtenVersion = {
  version: z.optional(z.int().check(z.positive())),
  knownOn: day,
  retracted: z._default(z.boolean(), false),
  correction: z._default(nullableText, null),
};

/**
 * A body of POST /api/attacks, that of PUT /api/attacks/{id}, and a record of the coded report. A road
 * between two names both governorates, everything else one.
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

/** A body of POST /api/statements, that of PUT /api/statements/{id}, and a record of the coded report. */
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
