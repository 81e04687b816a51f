import type { ReactNode } from 'react';
import type { Directory } from '../../domain/directory';
import { searchLines, type TextPart } from '../../domain/fold-text';
import { foundParts, isFound, isNamed, needlesOf } from '../../domain/needles';
import type { Statement } from '../../domain/records';

export interface Search {
  /** Whether the search has no letter or digit, so that it looks for nothing and matches everything. */
  readonly isBlank: boolean;
  readonly matches: (statement: Statement) => boolean;
  readonly show: (text: string) => ReactNode;
  /** With a blank after it; empty if the search matched the gist, the quote or one of `names`. */
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
  const needles = needlesOf(q);
  const has = (text: string | null) => text !== null && isFound(searchLines([text]), needles);
  const named = new Map<string, string>();
  for (const { id, name, aliases } of actors.values()) {
    const names = [name, ...aliases];
    if (isNamed(names, needles)) named.set(id, names.find(has) ?? name);
  }
  const nameOf = ({ speaker, organisation, channel }: Statement) =>
    [speaker, organisation, channel].flatMap((id) => named.get(id ?? '') ?? [])[0];
  const isBlank = needles.length === 0;
  return {
    isBlank,
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
