import { addDays, type Day } from './day';
import type { DayRange } from './day-range';

/** How many days a second can be played. */
export const replaySpeeds = [1, 2, 5] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

/** Where playing begins on `today`: there, or at the first day where the last one is reached. */
export function replayStart(today: Day, range: DayRange): Day {
  return today >= range.end ? range.start : today;
}

/** The day `count` days from `today`, held within `range`. */
export function steppedDay(today: Day, count: number, range: DayRange): Day {
  const next = addDays(today, count);
  if (next < range.start) return range.start;
  return next > range.end ? range.end : next;
}
