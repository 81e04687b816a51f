import type { AttackBody, StatementBody } from '../../src/api/write-bodies';
import { day } from '../../src/domain/day';
import { expect } from './fixtures';

export const token = 'a-token-of-the-browser-tests';

const source = {
  section: 'Test',
  footnote: null,
  state: 'notCalled',
  publishedOn: null,
  channel: null,
} as const;

/** Of December 30, 2021, the newest of all. */
export function statementBody(id: string, changes: Partial<StatementBody> = {}): StatementBody {
  const saidOn = day('2021-12-30');
  return {
    id,
    saidOn: { start: saidOn, end: saidOn },
    datePrecision: 1,
    dateBasis: 'dated',
    knownOn: saidOn,
    kind: 'threat',
    aggregate: false,
    speaker: null,
    role: null,
    organisation: 'ashab-al-kahf',
    medium: 'statement',
    channel: null,
    targets: ['convoys'],
    means: ['ied'],
    deadline: null,
    condition: null,
    gist: `Said in a test: ${id}.`,
    quote: null,
    sources: [source],
    version: 1,
    retracted: false,
    correction: null,
    ...changes,
  };
}

/** Of December 26, 2021, known on the 30th. */
export function attackBody(id: string, changes: Partial<AttackBody> = {}): AttackBody {
  const on = day('2021-12-26');
  return {
    id,
    occurred: { start: on, end: on },
    datePrecision: 1,
    dateBasis: 'event',
    knownOn: day('2021-12-30'),
    low: 1,
    high: 1,
    status: 'claimed',
    claimedBy: 'ashab-al-kahf',
    reportedBy: null,
    place: 'baghdad',
    placeKind: 'city',
    governorates: ['baghdad-governorate'],
    target: 'convoys',
    means: 'ied',
    basis: 'entry',
    possibleOverlap: [],
    summary: `Happened in a test: ${id}.`,
    background: false,
    sources: [source],
    version: 1,
    retracted: false,
    correction: null,
    ...changes,
  };
}

/** Each write resolves when the server has acknowledged it. Version 1 is a POST, a later `changes.version` a PUT. */
export function writesTo(url: string) {
  const write = async (
    path: string,
    { id, version = 1 }: AttackBody | StatementBody,
    body: object,
  ) => {
    const method = version === 1 ? 'POST' : 'PUT';
    const answer = await fetch(`${url}${path}${version === 1 ? '' : `/${id}`}`, {
      method,
      headers: { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    });
    expect(answer.ok, `${method} ${id}: ${await answer.text()}`).toBe(true);
  };
  return {
    say: (id: string, changes: Partial<StatementBody> = {}) => {
      const body = statementBody(id, changes);
      return write('/api/statements', body, body);
    },
    attack: (id: string, changes: Partial<AttackBody> = {}) => {
      const body = attackBody(id, changes);
      return write('/api/attacks', body, body);
    },
  };
}

export type Writes = ReturnType<typeof writesTo>;
