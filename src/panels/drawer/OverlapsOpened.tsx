import { useQuery } from '@tanstack/react-query';
import { answerOf } from '../../api/answer';
import { attackColumnsQuery } from '../../api/queries';
import { useAskAgain } from '../../api/use-ask-again';
import { Waiting } from '../../ui/Waiting';
import type { ViewState } from '../../url/view-state';
import { overlappingAttacks } from './opened-records';
import { RecordList } from './RecordList';

/** The records that may claim the same attack as another, whatever is filtered. */
export function OverlapsBody({ state }: { readonly state: ViewState }) {
  const askAgain = useAskAgain();
  const query = useQuery(attackColumnsQuery(state.dataset.revision));
  if (!query.data) {
    return (
      <Waiting
        what="attacks"
        failure={answerOf(query).failure}
        onRetry={askAgain}
        className="min-h-40"
      />
    );
  }
  return (
    <>
      <p className="pt-3 text-ink-2 text-small">
        Several groups on one day at one place. Each is counted; totals are not corrected.
      </p>
      <RecordList kind="attacks" ids={overlappingAttacks(query.data, state.today)} state={state} />
    </>
  );
}
