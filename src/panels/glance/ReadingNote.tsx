import { Suspense } from 'react';
import type { AttackColumns } from '../../domain/columns';
import { overlappingAttacks } from '../../domain/overlaps';
import { quantity } from '../../format/bound';
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
    <>
      {state.view.several ? (
        <p className="text-small">
          <Suspense>
            <SeveralChoice several={state.view.several} change={state.change} />
          </Suspense>
        </p>
      ) : null}
      <details className="text-ink-2 text-small">
        <summary className="min-h-6 cursor-pointer">
          One source, {state.dataset.source.publisher}: how to read this
        </summary>
        {state.dataset.source.note}{' '}
        {doubtful > 0 ? (
          <>
            <Button look="figure" onClick={() => state.change({ open: { kind: 'overlaps' } })}>
              {quantity(doubtful, 'record')}
            </Button>{' '}
            of the list may claim the same attack as another; totals are not corrected for that.{' '}
          </>
        ) : null}
        Casualties are not reported. Threats have a count, but no rate.
      </details>
    </>
  );
}
