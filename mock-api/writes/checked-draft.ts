import { maxBatchSize } from '../../src/api/write-bodies';
import { type Day, parseDay } from '../../src/domain/day';
import type { Mutation } from '../endpoints/endpoint';
import type { BodyFault } from '../http/problem';
import type { Draft } from '../store/store';
import { checked, faultyBody, inRecord, type ValidatedBody } from './body-faults';

export interface Circumstances {
  readonly id: string | null;
  /** Today in the dataset's time zone. No record can become known later. */
  readonly today: Day;
}

export interface Sending {
  readonly drafts: readonly Draft[];
  readonly isList: boolean;
}

/** Throws a problem (422) with every violation of the contract, the path or the calendar. */
export function checkedDrafts(
  endpoint: Mutation,
  body: unknown,
  circumstances: Circumstances,
): Sending {
  if (endpoint.method === 'PUT' || !Array.isArray(body)) {
    const read = checkedDraft(endpoint, body, circumstances);
    if (read.kind === 'faulty') throw faultyBody(read.faults);
    return { drafts: [read.value], isList: false };
  }
  if (body.length === 0 || body.length > maxBatchSize) {
    const message = `Send 1 to ${maxBatchSize} records at once; here are ${body.length}`;
    throw faultyBody([{ path: '', message }]);
  }
  const drafts: Draft[] = [];
  const faults: BodyFault[] = [];
  for (const [index, one] of body.entries()) {
    const read = checkedDraft(endpoint, one, circumstances);
    if (read.kind === 'whole') drafts.push(read.value);
    else faults.push(...read.faults.map((fault) => inRecord(index, fault)));
  }
  if (faults.length > 0) throw faultyBody(faults);
  return { drafts, isList: true };
}

function checkedDraft(
  endpoint: Mutation,
  body: unknown,
  circumstances: Circumstances,
): ValidatedBody<Draft> {
  const which = endpoint.method === 'POST' ? 'first' : 'next';
  const more = [
    ...contextFaults(body, circumstances),
    ...(which === 'first' ? firstVersionFaults(body) : []),
  ];
  switch (endpoint.record) {
    case 'attack': {
      const read = withMore(checked(endpoint.body, body), more);
      return read.kind === 'faulty' ? read : whole({ which, kind: 'attack', body: read.value });
    }
    case 'statement': {
      const read = withMore(checked(endpoint.body, body), more);
      return read.kind === 'faulty' ? read : whole({ which, kind: 'statement', body: read.value });
    }
  }
}

function whole(value: Draft): ValidatedBody<Draft> {
  return { kind: 'whole', value };
}

function withMore<Body>(
  read: ValidatedBody<Body>,
  more: readonly BodyFault[],
): ValidatedBody<Body> {
  if (more.length === 0) return read;
  return { kind: 'faulty', faults: [...(read.kind === 'faulty' ? read.faults : []), ...more] };
}

export function firstVersionFaults(body: unknown): BodyFault[] {
  if (typeof body !== 'object' || body === null) return [];
  const faults: BodyFault[] = [];
  if ('retracted' in body && body.retracted === true) {
    faults.push({ path: 'retracted', message: 'A first version has nothing to withdraw' });
  }
  if ('correction' in body && typeof body.correction === 'string') {
    faults.push({ path: 'correction', message: 'A first version has nothing to correct' });
  }
  return faults;
}

/** Checks the raw body, so that these faults are listed together with the contract's. */
function contextFaults(body: unknown, { id, today }: Circumstances): BodyFault[] {
  if (typeof body !== 'object' || body === null) return [];
  const faults: BodyFault[] = [];
  if (id !== null && 'id' in body && typeof body.id === 'string' && body.id !== id) {
    faults.push({ path: 'id', message: 'Not the id in the path' });
  }
  // An invalid day is left to the contract.
  if ('knownOn' in body && typeof body.knownOn === 'string' && isDayAfter(body.knownOn, today)) {
    faults.push({ path: 'knownOn', message: `After today, ${today}` });
  }
  return faults;
}

function isDayAfter(text: string, today: Day): boolean {
  const day = parseDay(text);
  return day !== null && day > today;
}
