import { addDays, type Day } from './day';
import type { DayRange } from './day-range';

/** Days per second. */
export const replaySpeeds = [1, 2, 5] as const;
export type ReplaySpeed = (typeof replaySpeeds)[number];

export function replayStart(today: Day, range: DayRange): Day {
  return today >= range.end ? range.start : today;
}

export function steppedDay(today: Day, count: number, range: DayRange): Day {
  const next = addDays(today, count);
  if (next < range.start) return range.start;
  return next > range.end ? range.end : next;
}
