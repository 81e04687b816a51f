import { day } from '../day';
import type { Attack, Source, Statement } from '../records';

const source: Source = {
  section: 'list',
  footnote: 1,
  state: 'noted',
  publishedOn: null,
  channel: null,
};

const firstVersion = {
  version: 1,
  received: 1,
  knownUntil: null,
  retracted: false,
  correction: null,
} as const;

export function anAttack(id: string, on: string, changes: Partial<Attack> = {}): Attack {
  return {
    id,
    ...firstVersion,
    occurred: { start: day(on), end: day(on) },
    datePrecision: 1,
    dateBasis: 'event',
    knownOn: day(on),
    low: 1,
    high: 1,
    status: 'claimed',
    claimedBy: null,
    reportedBy: null,
    place: 'somewhere',
    placeKind: 'city',
    governorates: ['babil'],
    target: 'convoys',
    means: 'ied',
    basis: 'entry',
    possibleOverlap: [],
    summary: `An attack on ${on}.`,
    background: false,
    sources: [source],
    ...changes,
  };
}

export function aStatement(id: string, on: string, changes: Partial<Statement> = {}): Statement {
  return {
    id,
    ...firstVersion,
    saidOn: { start: day(on), end: day(on) },
    datePrecision: 1,
    dateBasis: 'dated',
    knownOn: day(on),
    kind: 'threat',
    aggregate: false,
    speaker: null,
    role: null,
    organisation: null,
    medium: 'statement',
    channel: null,
    targets: [],
    means: [],
    deadline: null,
    condition: null,
    gist: `Said on ${on}.`,
    quote: null,
    sources: [source],
    ...changes,
  };
}
