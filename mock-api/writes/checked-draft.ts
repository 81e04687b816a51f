import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import { type Day, parseDay } from '../../src/domain/day';
import type { Writing } from '../endpoints/endpoint';
import type { BodyFault } from '../http/problem';
import type { Draft } from '../store/store';
import { type Checked, checked, faultyBody } from './body-faults';

/** What a body has to agree with besides the contract. */
export interface Circumstances {
  /** The id in the path; null where the path has none. */
  readonly id: string | null;
  /** The day of the calendar in the dataset's time zone: nothing becomes known later than that. */
  readonly today: Day;
}

/**
 * The body of a write as a draft for the store.
 *
 * Throws a problem of status 422 that names everything in which it does not keep to the contract, to
 * the path or to the calendar.
 */
export function checkedDraft(
  endpoint: Writing,
  body: unknown,
  circumstances: Circumstances,
): Draft {
  const which = endpoint.method === 'POST' ? 'first' : 'next';
  const more = outwardFaults(body, circumstances);
  switch (endpoint.record) {
    case 'attack':
      return { which, kind: 'attack', body: whole(checked(endpoint.body, body), more) };
    case 'statement':
      return { which, kind: 'statement', body: whole(checked(endpoint.body, body), more) };
  }
}

function whole<Body extends AttackBody | StatementBody>(
  result: Checked<Body>,
  more: readonly BodyFault[],
): Body {
  if (result.kind === 'faulty') throw faultyBody([...result.faults, ...more]);
  if (more.length > 0) throw faultyBody(more);
  return result.value;
}

/** Looked for in whatever was sent, so that they are told together with the others. */
function outwardFaults(body: unknown, { id, today }: Circumstances): BodyFault[] {
  if (typeof body !== 'object' || body === null) return [];
  const faults: BodyFault[] = [];
  if (id !== null && 'id' in body && typeof body.id === 'string' && body.id !== id) {
    faults.push({ path: 'id', message: 'Not the id in the path' });
  }
  // Days compare as text; what is no day is the contract's to refuse.
  if ('knownOn' in body && typeof body.knownOn === 'string' && isDayAfter(body.knownOn, today)) {
    faults.push({ path: 'knownOn', message: `After today, ${today}` });
  }
  return faults;
}

function isDayAfter(text: string, today: Day): boolean {
  const day = parseDay(text);
  return day !== null && day > today;
}
