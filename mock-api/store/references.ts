import type { Attack, Statement } from '../../src/domain/records';

export type NamedKind = 'actor' | 'place' | 'governorate' | 'keyDate' | 'attack';

export interface Reference {
  readonly path: string;
  readonly kind: NamedKind;
  readonly id: string;
}

type AttackNames = Pick<
  Attack,
  'claimedBy' | 'reportedBy' | 'place' | 'governorates' | 'possibleOverlap'
>;
type StatementReferences = Pick<Statement, 'speaker' | 'organisation' | 'channel' | 'deadline'>;

export function attackReferences(attack: AttackNames): Reference[] {
  return [
    ...one('claimedBy', 'actor', attack.claimedBy),
    ...one('reportedBy', 'actor', attack.reportedBy),
    ...one('place', 'place', attack.place),
    ...each('governorates', 'governorate', attack.governorates),
    ...each('possibleOverlap', 'attack', attack.possibleOverlap),
  ];
}

export function statementReferences(said: StatementReferences): Reference[] {
  return [
    ...one('speaker', 'actor', said.speaker),
    ...one('organisation', 'actor', said.organisation),
    ...one('channel', 'actor', said.channel),
    ...one('deadline', 'keyDate', said.deadline),
  ];
}

function one(path: string, kind: NamedKind, id: string | null): Reference[] {
  return id === null ? [] : [{ path, kind, id }];
}

function each(path: string, kind: NamedKind, ids: readonly string[]): Reference[] {
  return ids.map((id, index) => ({ path: `${path}.${index}`, kind, id }));
}
