import type { ReactNode } from 'react';
import type { Directory } from '../../domain/directory';
import { searchLines, type TextPart } from '../../domain/fold-text';
import { foundParts, isFound, needlesOf } from '../../domain/needles';
import { textSearch } from '../../domain/other-names';
import type { Statement } from '../../domain/records';

export interface Search {
  /** True without a letter or digit; such a search matches everything. */
  readonly isBlank: boolean;
  readonly otherNames: readonly string[];
  readonly matches: (statement: Statement) => boolean;
  readonly show: (text: string) => ReactNode;
  /** Ends with a space; empty if the search matched the gist, the quote or one of `names`. */
  readonly elsewhere: (statement: Statement, ...names: readonly string[]) => string;
}

/** By statement, because a reader types letter after letter. */
const folded = new WeakMap<Statement, string>();

function linesOf(statement: Statement): string {
  const found = folded.get(statement);
  if (found !== undefined) return found;
  const { gist, quote, condition, role } = statement;
  const lines = searchLines([gist, quote, condition, role]);
  folded.set(statement, lines);
  return lines;
}

/** Also finds all names of the speaker, organisation and channel. */
export function searchFor(q: string, actors: Directory['actors']): Search {
  const all = [...actors.values()].map(({ id, kind, name, aliases }) => {
    return { id, isPerson: kind === 'person', names: [name, ...aliases] };
  });
  const { needles, named, otherNames } = textSearch(q, all);
  const own = needlesOf(q);
  const has = (text: string | null) => text !== null && isFound(searchLines([text]), needles);
  const shownName = (id: string | null): string | [] => {
    const actor = id !== null && named.has(id) ? actors.get(id) : undefined;
    if (!actor) return [];
    const names = [actor.name, ...actor.aliases];
    return names.find((name) => isFound(searchLines([name]), own)) ?? actor.name;
  };
  const nameOf = ({ speaker, organisation, channel }: Statement) =>
    [speaker, organisation, channel].flatMap(shownName)[0];
  const isBlank = needles.length === 0;
  return {
    isBlank,
    otherNames,
    matches: (statement) =>
      isBlank || nameOf(statement) !== undefined || isFound(linesOf(statement), needles),
    show: (text) => <Marked text={text} parts={foundParts(text, needles)} />,
    elsewhere: (statement, ...names) => {
      const { gist, quote, condition, role } = statement;
      if (isBlank || [gist, quote, ...names].some(has)) return '';
      const name = nameOf(statement);
      if (name !== undefined) return `Found by the name ${name}. `;
      return has(role) ? `Found in the role: ${role}. ` : `Found in the condition: ${condition} `;
    },
  };
}

interface MarkedProps {
  readonly text: string;
  readonly parts: readonly TextPart[];
}

function Marked({ text, parts }: MarkedProps) {
  return (
    <>
      {parts.map(({ start, end }, place) => (
        <span key={start}>
          {text.slice(parts[place - 1]?.end ?? 0, start)}
          <mark className="bg-wash text-inherit underline decoration-2 underline-offset-2">
            {text.slice(start, end)}
          </mark>
        </span>
      ))}
      {text.slice(parts.at(-1)?.end ?? 0)}
    </>
  );
}
