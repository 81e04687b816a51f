import { useQuery } from '@tanstack/react-query';
import { memo } from 'react';
import { attackColumnsQuery } from '../../api/queries';
import type { ConclusionSubject } from '../../domain/dataset';
import { nameIn } from '../../domain/directory';
import { recordsIn } from '../../domain/records-in-areas';
import { boundWords, quantity } from '../../format/bound';
import { governorateName } from '../../format/series';
import type { ViewState } from '../../url/view-state';

interface ConclusionsPanelProps {
  readonly state: ViewState;
}

/** Renders nothing before the day on which the source published its conclusions. */
export const ConclusionsPanel = memo(function ConclusionsPanel({ state }: ConclusionsPanelProps) {
  const { conclusions, source } = state.dataset;
  if (conclusions.length === 0 || state.today < source.publishedOn) return null;
  return (
    <details className="max-w-[100ch]">
      <summary className="w-fit cursor-pointer font-semibold text-small">
        What {source.publisher} concludes
      </summary>
      <p className="mt-1 text-ink-2 text-small">
        The source's own conclusions, in short. They are not data: no figure here is made from them.
      </p>
      <ul className="mt-1 grid list-disc gap-1 pl-5">
        {conclusions.map(({ text, section, about }) => (
          <li key={text}>
            {text} <span className="text-ink-2 text-small">({section})</span>
            {about?.kind === 'governorates' ? <Counted about={about} state={state} /> : null}
          </li>
        ))}
      </ul>
    </details>
  );
});

interface CountedProps extends ConclusionsPanelProps {
  readonly about: Extract<ConclusionSubject, { kind: 'governorates' }>;
}

/** Ignores the filters, like the conclusion beside it. */
function Counted({ about, state: { directory, today } }: CountedProps) {
  const columns = useQuery(attackColumnsQuery).data;
  if (!columns) return null;
  const { found, all } = recordsIn(columns, about, today);
  const names = about.ids.map((id) => governorateName(nameIn(directory.places, id))).join(', ');
  return (
    <span className="text-ink-2 text-small">
      {' '}
      Here: {boundWords(found)} of {quantity(all, 'record')} in {names}.
    </span>
  );
}
