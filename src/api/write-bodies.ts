import * as z from 'zod/mini';
import { problem } from './contract';
import { day, id, ordered, rangeShape, sourceShape, wholeText } from './fields';
import {
  attack,
  attackFields,
  boundInOrder,
  overWhenKnown,
  saidWhenKnown,
  statement,
  statementFields,
} from './record-schemas';

/*
 * The bodies of writes: the part of the contract that the page does not load. An unknown field is an error
 * at any depth. Fields that a first version does not need may be left out.
 */

export const maxBatchSize = 50;

export const eachOnce = z.refine<readonly string[]>(
  (entries) => new Set(entries).size === entries.length,
  'names the same twice',
);

export const dayRangeBody = z.strictObject(rangeShape).check(ordered);

/**
 * Without U+FFFD, which is in a text that was read with the wrong encoding. Answers may have it, because
 * stores of older versions do. One pattern, so that clients read it as a JSON Schema.
 */
const writtenText = z.string().check(
  z.refine((value) => !value.includes('\ufffd'), {
    error: 'has a letter that was lost (U+FFFD): the text was read with the wrong encoding',
    abort: true,
  }),
  z.maxLength(2000),
  z.regex(
    new RegExp(wholeText.source.replace('\\x9f', '\\x9f\\ufffd'), 'u'),
    'blank, or not plain text',
  ),
);
const nullableWrittenText = z.nullable(writtenText);

export const sourceBody = z.strictObject({
  ...sourceShape,
  section: writtenText,
  channel: nullableWrittenText,
});

const sources = z.array(sourceBody).check(z.minLength(1));

const writtenVersion = {
  version: z.optional(z.int().check(z.positive())),
  knownOn: day,
  retracted: z._default(z.boolean(), false),
  correction: z._default(nullableWrittenText, null),
};

/** A road between two governorates names both; every other place has one. */
export const attackBody = z
  .strictObject({
    ...attackFields,
    occurred: dayRangeBody,
    governorates: z.array(id).check(z.minLength(1), z.maxLength(2), eachOnce),
    possibleOverlap: attackFields.possibleOverlap.check(eachOnce),
    summary: writtenText,
    sources,
    ...writtenVersion,
  })
  .check(boundInOrder, overWhenKnown);
export type AttackBody = z.output<typeof attackBody>;

export const statementBody = z
  .strictObject({
    ...statementFields,
    saidOn: dayRangeBody,
    dateBasis: z._default(statementFields.dateBasis, 'dated'),
    targets: statementFields.targets.check(eachOnce),
    means: statementFields.means.check(eachOnce),
    role: nullableWrittenText,
    condition: nullableWrittenText,
    gist: writtenText,
    quote: nullableWrittenText,
    sources,
    ...writtenVersion,
  })
  .check(saidWhenKnown);
export type StatementBody = z.output<typeof statementBody>;

export const conflict = z.extend(problem, {
  current: z.optional(z.union([attack, statement])),
});
export type Conflict = z.output<typeof conflict>;
