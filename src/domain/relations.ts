import { type Actor, type Relation, type RelationKind, relationKinds } from './records';

export interface Related {
  readonly actor: Actor;
  readonly relation: Relation;
}

export function relatedTo(
  actors: readonly Actor[],
  id: string,
): (readonly [RelationKind, readonly Related[]])[] {
  const all = actors.flatMap((actor) =>
    actor.relations.filter(({ to }) => to === id).map((relation) => ({ actor, relation })),
  );
  return relationKinds
    .map((kind) => [kind, all.filter(({ relation }) => relation.kind === kind)] as const)
    .filter(([, related]) => related.length > 0);
}
