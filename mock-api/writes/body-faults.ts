import * as z from 'zod/mini';
import { orMeant } from '../../src/domain/nearest-name';
import { type BodyFault, ProblemError, shown } from '../http/problem';

export const maxFaults = 100;

const messages = z.locales.en().localeError;

export type ValidatedBody<Value> =
  | { readonly kind: 'whole'; readonly value: Value }
  | { readonly kind: 'faulty'; readonly faults: readonly BodyFault[] };

export function checked<Value>(schema: z.ZodMiniType<Value>, value: unknown): ValidatedBody<Value> {
  const read = schema.safeParse(value, { error: messages });
  if (read.success) return { kind: 'whole', value: read.data };
  return { kind: 'faulty', faults: read.error.issues.flatMap((issue) => faultsOf(issue, schema)) };
}

function faultsOf(issue: z.core.$ZodIssue, schema: z.core.$ZodType): BodyFault[] {
  const path = issue.path.map(String);
  if (issue.code !== 'unrecognized_keys') {
    return [{ path: path.join('.'), message: issue.message }];
  }
  const known = fieldsAt(schema, issue.path);
  return issue.keys.map((key) => ({
    path: [...path, key.slice(0, 100)].join('.'),
    message:
      (path.length === 0 && setByServer.get(key)) ||
      `No field is called ${shown(key)}${orMeant(key.slice(0, 100), known)}`,
  }));
}

function fieldsAt(schema: z.core.$ZodType, path: readonly PropertyKey[]): string[] {
  const [step, ...rest] = path;
  if (schema instanceof z.core.$ZodArray) return fieldsAt(schema._zod.def.element, rest);
  if (!(schema instanceof z.core.$ZodObject)) return [];
  const { shape } = schema._zod.def;
  if (step === undefined) return Object.keys(shape);
  const field = shape[String(step)];
  return field === undefined ? [] : fieldsAt(field, rest);
}

const setByServer: ReadonlyMap<string, string> = new Map([
  ['knownUntil', 'Set by the server, by the version that follows: leave it out'],
  ['received', 'Set by the server, in the order in which records come in: leave it out'],
]);

export function inRecord(index: number, { path, message }: BodyFault): BodyFault {
  return { path: path === '' ? String(index) : `${index}.${path}`, message };
}

/**
 * Status 422. The detail names the first fault; the body lists up to `maxFaults` of them. Expects
 * at least one.
 */
export function faultyBody(faults: readonly BodyFault[]): ProblemError {
  const [first] = faults;
  const others = faults.length - 1;
  const firstText = first ? sentence(first) : 'The body is invalid';
  const more = others > 0 ? ` (and ${others} more ${others === 1 ? 'fault' : 'faults'})` : '';
  return new ProblemError(422, `${firstText}${more}.`, { faults: faults.slice(0, maxFaults) });
}

export function sentence({ path, message }: BodyFault): string {
  return path === '' ? message : `${path}: ${message}`;
}
