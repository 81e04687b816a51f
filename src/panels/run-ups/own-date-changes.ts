import {
  isOwn,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../../domain/own-key-dates';
import type { View } from '../../domain/view';
import type { ViewState } from '../../url/view-state';

/** Where a key date of the reader's stands among them; -1 where it is none of them. */
const placeOf = (dates: readonly OwnKeyDate[], date: OwnKeyDate) =>
  dates.map(ownKeyDateKey).indexOf(ownKeyDateKey(date));

/** The view with one more key date of the reader's; as it is where that is there, or there is no room. */
export function withOwnDate({ view: { dates } }: ViewState, date: OwnKeyDate): Partial<View> {
  if (dates.length >= ownKeyDateLimits.dates || placeOf(dates, date) >= 0) return {};
  return { dates: [...dates, date] };
}

/**
 * The view without one of the reader's key dates; as it is where that is gone. Those behind it move up,
 * and their ids with them: what names one of them by its id names it as before, what names the one that
 * goes names none.
 */
export function withoutOwnDate({ view, dataset }: ViewState, date: OwnKeyDate): Partial<View> {
  const place = placeOf(view.dates, date);
  if (place < 0) return {};
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
