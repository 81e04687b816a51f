import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import type { ChangeView } from '../../url/use-view';

const unfiltered = {
  kind: null,
  organisation: null,
  target: null,
  deadline: null,
  q: '',
  group: null,
  from: null,
  to: null,
} as const;

interface EmptyFeedProps {
  /** Whether something was chosen that a statement may not match. */
  readonly narrowed: boolean;
  readonly change: ChangeView;
}

/** Why no statement is shown, and the way out where there is one. */
export function EmptyFeed({ narrowed, change }: EmptyFeedProps) {
  return (
    <EmptyState>
      {narrowed ? (
        <>
          <p className="mb-2">No statement on record matches these filters.</p>
          <Button onClick={() => change(unfiltered)}>Clear all filters and the period</Button>
        </>
      ) : (
        <p>No statement is on record by this day.</p>
      )}
    </EmptyState>
  );
}
