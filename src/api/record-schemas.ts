import * as z from 'zod/mini';
import {
  type Attack,
  attackStatuses,
  meansOfAttack,
  media,
  placeKinds,
  type Statement,
  statementDateBases,
  statementKinds,
  targets,
} from '../domain/records';
import { datePrecision, day, dayRange, id, nullableText, source, text } from './fields';

const version = {
  version: z.int().check(z.positive()),
  received: z.int().check(z.positive()),
  knownOn: day,
  knownUntil: z.nullable(day),
  retracted: z.boolean(),
  correction: nullableText,
};

/** Fits an Int32 column, and is far more than any source lists. */
const attackCount = z.int().check(z.nonnegative(), z.lte(1_000_000));

export const attackFields = {
  id,
  occurred: dayRange,
  datePrecision,
  dateBasis: z.enum(['event', 'claim']),
  low: attackCount,
  high: z.nullable(attackCount),
  status: z.enum(attackStatuses),
  claimedBy: z.nullable(id),
  reportedBy: z.nullable(id),
  place: id,
  placeKind: z.enum(placeKinds),
  governorates: z.array(id).check(z.minLength(1)),
  target: z.enum(targets),
  means: z.enum(meansOfAttack),
  basis: z.enum(['entry', 'list']),
  possibleOverlap: z.array(id),
  summary: text,
  background: z.boolean(),
  sources: z.array(source).check(z.minLength(1)),
};

export const boundInOrder = z.refine<Pick<Attack, 'low' | 'high'>>(
  ({ low, high }) => high === null || high >= low,
  { message: 'high is below low', path: ['high'] },
);
export const overWhenKnown = z.refine<Pick<Attack, 'occurred' | 'knownOn'>>(
  ({ occurred, knownOn }) => knownOn >= occurred.end,
  { message: 'known before it was over', path: ['knownOn'] },
);

export const attack: z.ZodMiniType<Attack> = z
  .object({ ...attackFields, ...version })
  .check(boundInOrder, overWhenKnown);

export const statementFields = {
  id,
  saidOn: dayRange,
  datePrecision,
  dateBasis: z.enum(statementDateBases),
  kind: z.enum(statementKinds),
  aggregate: z.boolean(),
  speaker: z.nullable(id),
  role: nullableText,
  organisation: z.nullable(id),
  medium: z.enum(media),
  channel: z.nullable(id),
  targets: z.array(z.enum(targets)),
  means: z.array(z.enum(meansOfAttack)),
  deadline: z.nullable(id),
  condition: nullableText,
  gist: text,
  quote: nullableText,
  sources: z.array(source).check(z.minLength(1)),
};

export const saidWhenKnown = z.refine<Pick<Statement, 'saidOn' | 'knownOn'>>(
  ({ saidOn, knownOn }) => knownOn >= saidOn.end,
  { message: 'known before it was over', path: ['knownOn'] },
);

export const statement: z.ZodMiniType<Statement> = z
  .object({ ...statementFields, ...version })
  .check(saidWhenKnown);
