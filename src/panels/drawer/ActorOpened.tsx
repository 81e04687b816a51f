import type { ReactNode } from 'react';
import { nameIn } from '../../domain/directory';
import { isolated } from '../../domain/isolated';
import type { Relation } from '../../domain/records';
import { relatedTo } from '../../domain/relations';
import { sentenceCase } from '../../format/bound';
import { monthDayYear } from '../../format/day';
import {
  actorKindWords,
  qualifierWords,
  relatedHeading,
  relationWords,
} from '../../format/relations';
import { ActorName } from './ActorName';
import type { DrawerProps } from './drawer-props';
import { Facts } from './Facts';

export function ActorTitle({ state: { directory }, open: { id } }: DrawerProps<'actor'>) {
  return nameIn(directory.actors, id);
}

export function ActorBody({ state, open: { id } }: DrawerProps<'actor'>) {
  const { dataset, directory, today } = state;
  const { publishedOn } = dataset.source;
  const actor = directory.actors.get(id);
  if (!actor) return <p className="py-4">There is no actor {id}.</p>;
  const related = relatedTo(dataset.actors, id);
  return (
    <article className="py-3">
      <Facts
        facts={[
          ['Kind', actorKindWords[actor.kind]],
          ['Other names', actor.aliases.map(isolated).join(', ')],
          [
            'Ties',
            actor.relations.length === 0 ? null : (
              <Ties key="own">
                {actor.relations.map((relation) => (
                  <Tie key={`${relation.kind} ${relation.to}`} {...relation}>
                    {sentenceCase(relationWords(relation))}{' '}
                    <ActorName id={relation.to} state={state} />
                  </Tie>
                ))}
              </Ties>
            ),
          ],
          ...related.map(
            ([kind, those]) =>
              [
                relatedHeading(kind),
                <Ties key={kind}>
                  {those.map(({ actor: { id: own }, relation }) => (
                    <Tie key={own} {...relation}>
                      <ActorName id={own} state={state} />
                      {qualifierWords(relation.qualifier)}
                    </Tie>
                  ))}
                </Ties>,
              ] as const,
          ),
        ]}
      />
      <p className="text-ink-2 text-small">
        {actor.relations.length + related.length === 0
          ? 'The source names no ties to others.'
          : 'Ties by what the source says. "Implied" is what it suggests without saying so, "former" is over.'}
        {actor.relations.length + related.length > 0 && today < publishedOn
          ? ` They have no day: they are as of ${monthDayYear(publishedOn)}, when the source appeared, not as of the day shown.`
          : ''}
        {actor.aliases.length > 0
          ? ' Other names include spellings and names that the source does not use.'
          : ''}
      </p>
    </article>
  );
}

function Ties({ children }: { readonly children: ReactNode }) {
  return <ul className="grid gap-1">{children}</ul>;
}

function Tie({ note, children }: Pick<Relation, 'note'> & { readonly children: ReactNode }) {
  return (
    <li>
      {children}
      {note === null ? null : <span className="text-ink-2">. {note}</span>}
    </li>
  );
}
