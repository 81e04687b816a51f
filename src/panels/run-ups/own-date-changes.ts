import {
  type OwnKeyDate,
  ownKeyDateId,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../../domain/own-key-dates';
import type { View } from '../../domain/view';

/** By content, because ids change when a date is removed. */
const indexOfDate = (dates: readonly OwnKeyDate[], date: OwnKeyDate) =>
  dates.map(ownKeyDateKey).indexOf(ownKeyDateKey(date));

/** No change if the date exists already or the limit is reached. */
export function withOwnDate({ dates }: View, date: OwnKeyDate): Partial<View> {
  if (dates.length >= ownKeyDateLimits.dates || indexOfDate(dates, date) >= 0) return {};
  return { dates: [...dates, date] };
}

/**
 * No change if the date is gone. References to it become null. Ids are positions, so the ids after
 * it shift down by one, and references to those follow.
 */
export function withoutOwnDate(view: View, date: OwnKeyDate): Partial<View> {
  const index = indexOfDate(view.dates, date);
  if (index < 0) return {};
  const ids = view.dates.map((_, at) => ownKeyDateId(at));
  const moved = (id: string | null) => {
    const at = id === null ? -1 : ids.indexOf(id);
    if (at < 0 || at < index) return id;
    return at === index ? null : (ids[at - 1] ?? null);
  };
  const { open } = view;
  const opened = open?.kind === 'keyDate' ? moved(open.id) : null;
  return {
    dates: view.dates.filter((_, at) => at !== index),
    deadline: moved(view.deadline),
    aDate: moved(view.aDate),
    bDate: moved(view.bDate),
    ...(open?.kind === 'keyDate'
      ? { open: opened === null ? null : { kind: 'keyDate', id: opened } }
      : {}),
  };
}
