import type { ActorKind, Relation, RelationKind, RelationQualifier } from '../domain/records';

export const actorKindWords: Readonly<Record<ActorKind, string>> = {
  group: 'group',
  person: 'person',
  channel: 'channel',
  umbrella: 'several groups under one name',
  'political-wing': 'political wing',
  state: 'state, or part of one',
};

const relations: Readonly<Record<RelationKind, readonly [is: string, those: string]>> = {
  'member-of': ['member of', 'Members'],
  'affiliated-with': ['affiliate of', 'Affiliates'],
  'spokesman-of': ['spokesman of', 'Spokesmen'],
  'leader-of': ['leader of', 'Leaders'],
  'official-of': ['official of', 'Officials'],
  'wing-of': ['political wing of', 'Political wings'],
  'front-for': ['front for', 'Fronts'],
  'sponsor-of': ['sponsor of', 'Sponsors'],
  'supporter-of': ['supporter of', 'Supporters'],
};

export function relationWords({ kind, qualifier }: Pick<Relation, 'kind' | 'qualifier'>): string {
  const [is] = relations[kind];
  return qualifier === 'stated' ? is : `${qualifier} ${is}`;
}

export function relatedHeading(kind: RelationKind): string {
  return relations[kind][1];
}

export function qualifierWords(qualifier: RelationQualifier): string {
  return qualifier === 'stated' ? '' : ` (${qualifier})`;
}
