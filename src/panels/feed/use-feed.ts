import { type RefObject, useMemo, useRef } from 'react';
import type { Statement } from '../../domain/records';
import { standingOn } from '../../domain/standing-statements';
import type { ViewState } from '../../url/view-state';
import { feedFilter, narrows } from './feed-filter';
import { type FeedOptions, feedOf, feedOptions } from './feed-model';
import type { Choice, Reading } from './reading';
import { useReading } from './use-reading';

interface Feed {
  readonly reading: Reading;
  readonly showNew: () => void;
  /** Where the list is put, so that it can be told whether it has been scrolled. */
  readonly list: RefObject<HTMLDivElement | null>;
  readonly options: FeedOptions;
  /** Whether the filter leaves statements out. */
  readonly narrowed: boolean;
  /** Whether what is around the list has to stay as it is too. */
  readonly held: boolean;
}

const nothing: readonly Statement[] = [];

/** The feed of a view, out of every version of every statement; null while they have not come. */
export function useFeed(state: ViewState, statements: readonly Statement[] | null): Feed {
  const { view, today, steady, directory } = state;
  const list = useRef<HTMLDivElement>(null);
  const standing = useMemo(() => standingOn(statements ?? nothing, today), [statements, today]);
  const options = useMemo(() => feedOptions(standing), [standing]);
  const filter = useMemo(() => feedFilter(view), [view]);
  const latest = useMemo(
    () => feedOf(standing, filter, directory.actors),
    [standing, filter, directory.actors],
  );
  // The first answer is no news: it is another feed than the empty one before it.
  const text = statements === null ? '' : JSON.stringify(filter);
  const choice = useMemo<Choice>(
    () => ({ filter: text, day: view.asOf, moving: steady }),
    [text, view.asOf, steady],
  );
  const { reading, showNew } = useReading(choice, latest, list);
  return {
    reading,
    showNew,
    list,
    options,
    narrowed: narrows(filter),
    held: reading.given !== latest || reading.shown !== reading.latest,
  };
}
