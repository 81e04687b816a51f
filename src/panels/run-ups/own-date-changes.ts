import { isOwn, type OwnKeyDate } from '../../domain/own-key-dates';
import type { View } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** The view with one more key date of the reader's. */
export function withOwnDate({ view }: ViewState, date: OwnKeyDate): Partial<View> {
  return { dates: [...view.dates, date] };
}

/**
 * The view without the reader's key date at a place. Those behind it move up, and their ids with them:
 * what names one of them by its id names it as before, what names the one that goes names none.
 */
export function withoutOwnDate({ view, dataset }: ViewState, place: number): Partial<View> {
  const ids = dataset.keyDates.filter(isOwn).map(({ id }) => id);
  const moved = (id: string | null) => {
    const at = id === null ? -1 : ids.indexOf(id);
    if (at < 0 || at < place) return id;
    return at === place ? null : (ids[at - 1] ?? null);
  };
  const { open } = view;
  const opened = open?.kind === 'keyDate' ? moved(open.id) : null;
  return {
    dates: view.dates.filter((_, at) => at !== place),
    deadline: moved(view.deadline),
    aDate: moved(view.aDate),
    bDate: moved(view.bDate),
    ...(open?.kind === 'keyDate'
      ? { open: opened === null ? null : { kind: 'keyDate', id: opened } }
      : {}),
  };
}
