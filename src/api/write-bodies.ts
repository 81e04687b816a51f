import * as z from 'zod/mini';
import { day, nullableText } from './fields';
import {
  attackFields,
  boundInOrder,
  overWhenKnown,
  saidWhenKnown,
  statementFields,
} from './record-schemas';

/*
 * Attacks and statements as they are written: the part of the contract that the page does without. A
 * field that is not known is a fault; what a first version need not say may be left out.
 */

/** The same in the body of a write, where all but the day may be left out. */
const writtenVersion = {
  version: z.optional(z.int().check(z.positive())),
  knownOn: day,
  retracted: z._default(z.boolean(), false),
  correction: z._default(nullableText, null),
};

/** Body of POST /api/attacks and PUT /api/attacks/{id}, and a record of the coded report. */
export const attackBody = z
  .strictObject({ ...attackFields, ...writtenVersion })
  .check(boundInOrder, overWhenKnown);
export type AttackBody = z.output<typeof attackBody>;

/** Body of POST /api/statements and PUT /api/statements/{id}, and a record of the coded report. */
export const statementBody = z
  .strictObject({ ...statementFields, ...writtenVersion })
  .check(saidWhenKnown);
export type StatementBody = z.output<typeof statementBody>;
