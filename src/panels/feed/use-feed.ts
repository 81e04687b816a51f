import { type RefObject, useMemo, useRef } from 'react';
import { currentStatements } from '../../domain/current-statements';
import type { Statement } from '../../domain/records';
import type { ViewState } from '../../url/view-state';
import { type FeedFilter, feedFilter } from './feed-filter';
import { type FeedOptions, feedOf, feedOptions } from './feed-model';
import type { Choice, FeedReading } from './reading';
import type { Search } from './search';
import { useReading } from './use-reading';
import { useSearch } from './use-search';
import { type Looked, useLooked } from './use-unseen';

interface Feed {
  readonly reading: FeedReading;
  readonly show: (id?: string) => void;
  readonly looked: Looked;
  /** Its scroll position decides whether new statements are held back. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly options: FeedOptions;
  readonly filter: FeedFilter;
  readonly search: Search | null;
  readonly onRecord: readonly Statement[];
  readonly ready: boolean;
}

const nothing: readonly Statement[] = [];

/** `statements` has every version of every statement; null until loaded. */
export function useFeed(state: ViewState, statements: readonly Statement[] | null): Feed {
  const { view, today, isScrubbing, directory } = state;
  const list = useRef<HTMLDivElement>(null);
  const onRecord = useMemo(
    () => currentStatements(statements ?? nothing, today),
    [statements, today],
  );
  const options = useMemo(() => feedOptions(onRecord), [onRecord]);
  const asked = useMemo(() => feedFilter(view), [view]);
  const search = useSearch(asked.q, directory.actors);
  const isBlank = search?.isBlank ?? false;
  const filter = useMemo(() => (isBlank ? { ...asked, q: '' } : asked), [asked, isBlank]);
  const latest = useMemo(
    () => (search === null ? nothing : feedOf(onRecord, filter, search)),
    [onRecord, filter, search],
  );
  const ready = statements !== null && search !== null;
  // An empty text until loaded, so that the first answer counts as another feed and not as new statements.
  const text = ready ? JSON.stringify(filter) : '';
  const choice = useMemo<Choice>(
    () => ({ filter: text, day: view.asOf, moving: isScrubbing }),
    [text, view.asOf, isScrubbing],
  );
  const { reading, show } = useReading(choice, latest, list);
  return {
    reading,
    show,
    looked: useLooked(statements, view.at === null),
    list,
    options,
    filter,
    search,
    onRecord,
    ready,
  };
}
