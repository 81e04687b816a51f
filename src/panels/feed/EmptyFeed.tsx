import type { Statement } from '../../domain/records';
import { quantity } from '../../format/bound';
import { Button } from '../../ui/Button';
import { EmptyState } from '../../ui/EmptyState';
import type { ChangeView } from '../../url/use-view';
import { type FeedFilter, narrows } from './feed-filter';
import type { Search } from './search';

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
  readonly filter: FeedFilter;
  readonly onRecord: readonly Statement[];
  readonly search: Search | null;
  readonly change: ChangeView;
}

export function EmptyFeed({ filter, onRecord, search, change }: EmptyFeedProps) {
  const others = narrows({ ...filter, q: '' });
  const found = others && search ? onRecord.filter(search.matches).length : 0;
  return (
    <EmptyState>
      {filter.q === '' ? null : (
        <p className="mb-2">
          Looked for in what was said, in conditions and roles, and in the names of speakers,
          organisations and channels, in every spelling on record.
          {found === 0 ? '' : ` ${quantity(found, 'statement')} without the other filters.`}
        </p>
      )}
      <p className="flex flex-wrap gap-2">
        {filter.q === '' ? null : (
          <Button onClick={() => change({ q: '' })}>Clear the search</Button>
        )}
        {others ? (
          <Button onClick={() => change(unfiltered)}>Clear all filters and the period</Button>
        ) : null}
      </p>
    </EmptyState>
  );
}
