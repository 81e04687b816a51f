import { type Actor, type Relation, type RelationKind, relationKinds } from './records';

/** An actor tied to another one, and how. */
export interface Related {
  readonly actor: Actor;
  readonly relation: Relation;
}

/** The actors that name `id` as what they are tied to, by kind, in the order of the kinds. */
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
