import { addDays, type Day, daysBetween } from './day';
import type { DayRange } from './day-range';
import { groupByDay } from './key-date-groups';
import { isDay, type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';

const reach = 400;

export function anchorsOf(
  keyDates: readonly KeyDate[],
  { start, end }: DayRange,
  today: Day,
): KeyDateOccurrence[] {
  const near = { start: addDays(start, -reach), end: addDays(end, reach) };
  return occurrencesIn(keyDates, near, today).filter(isDay);
}

function distance({ start, end }: DayRange, { on }: KeyDateOccurrence): number {
  return Math.max(0, daysBetween(on.start, start), daysBetween(end, on.start));
}

/**
 * The key date to align a period by: the nearest one, or the later of two equally near. With `id`,
 * only occurrences of that key date. Null if there is none.
 */
export function anchorOf(
  keyDates: readonly KeyDate[],
  period: DayRange,
  today: Day,
  id: string | null,
): KeyDateOccurrence | null {
  const found = anchorsOf(keyDates, period, today);
  return (
    id === null ? groupByDay(found) : found.filter(({ keyDate }) => keyDate.id === id)
  ).reduce<KeyDateOccurrence | null>(
    (best, one) => (best === null || distance(period, one) <= distance(period, best) ? one : best),
    null,
  );
}
