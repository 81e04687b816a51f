import { Fragment } from 'react';

interface TermListProps {
  /** What each line is about, and what is said of it. */
  readonly rows: readonly (readonly [term: string, text: string])[];
}

/** Terms with what is said of each, as phrasing content: it may stand where a list may not. */
export function TermList({ rows }: TermListProps) {
  return (
    <span className="grid gap-x-3 gap-y-1 text-pretty sm:grid-cols-[7rem_minmax(0,1fr)]">
      {rows.map(([term, text]) => (
        <Fragment key={term}>
          <dfn className="font-semibold not-italic">{term}</dfn>
          <span role="definition" className="mb-1 text-ink-2 sm:mb-0">
            {text}
          </span>
        </Fragment>
      ))}
    </span>
  );
}
