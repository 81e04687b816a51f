import type { Attack, Statement } from '../../src/domain/records';

/** What a record can name by its id. A governorate is a place of that kind. */
export type NamedKind = 'actor' | 'place' | 'governorate' | 'keyDate' | 'attack';

/** A record's mention of something else, and where it stands in it. */
export interface Reference {
  readonly path: string;
  readonly kind: NamedKind;
  readonly id: string;
}

type AttackNames = Pick<
  Attack,
  'claimedBy' | 'reportedBy' | 'place' | 'governorates' | 'possibleOverlap'
>;
type StatementNames = Pick<Statement, 'speaker' | 'organisation' | 'channel' | 'deadline'>;

/** Everything that an attack names. */
export function attackReferences(attack: AttackNames): Reference[] {
  return [
    ...one('claimedBy', 'actor', attack.claimedBy),
    ...one('reportedBy', 'actor', attack.reportedBy),
    ...one('place', 'place', attack.place),
    ...each('governorates', 'governorate', attack.governorates),
    ...each('possibleOverlap', 'attack', attack.possibleOverlap),
  ];
}

/** Everything that a statement names. */
export function statementReferences(said: StatementNames): Reference[] {
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
