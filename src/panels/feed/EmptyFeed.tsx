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
  /** Whether a filter or a period is set, so that clearing it may help. */
  readonly narrowed: boolean;
  readonly change: ChangeView;
}

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
