import { Fragment } from 'react';

interface TermListProps {
  readonly rows: readonly (readonly [term: string, text: string])[];
}

/** Made of spans, because a `dl` may not be inside a paragraph. */
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
