import { Suspense } from 'react';
import type { AttackColumns } from '../../domain/columns';
import { minSeparateAttacks, overlappingAttacks } from '../../domain/overlaps';
import { integer, quantity } from '../../format/bound';
import { Button } from '../../ui/Button';
import { lazyComponent } from '../../ui/lazy-component';
import type { ViewState } from '../../url/view-state';

// Most readers set no cap.
const SeveralChoice = lazyComponent(
  async () => (await import('../../ui/SeveralChoice')).SeveralChoice,
);

interface ReadingNoteProps {
  readonly state: ViewState;
  readonly columns: AttackColumns;
}

export function ReadingNote({ state, columns }: ReadingNoteProps) {
  const doubtful = overlappingAttacks(columns, state.today).length;
  return (
    <p className="text-ink-2 text-small xl:min-h-[2lh]">
      <span className="font-semibold text-ink">How to read this.</span> One source,{' '}
      {state.dataset.source.publisher}. {state.dataset.source.note}{' '}
      {doubtful > 0 ? (
        <>
          <Button look="figure" onClick={() => state.change({ open: { kind: 'overlaps' } })}>
            {quantity(doubtful, 'record')}
          </Button>{' '}
          of the list may claim the same attack as another; totals are not corrected for that, and
          at least {integer(minSeparateAttacks(columns, state.today))} attacks of the whole list are
          separate.{' '}
        </>
      ) : null}
      {state.view.several ? (
        <Suspense>
          <SeveralChoice several={state.view.several} change={state.change} />
        </Suspense>
      ) : null}
      Casualties are not reported. Threats are numbered, not rated.
    </p>
  );
}
