import { addDays, type Day, daysBetween } from './day';
import type { DayRange } from './day-range';
import { type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';

/** How far from a period the key date may lie that it is aligned by, in days. */
const reach = 400;

/** Days between a period and the first day of a key date; 0 where that day is one of the period's. */
function distance({ start, end }: DayRange, { on }: KeyDateOccurrence): number {
  return Math.max(0, daysBetween(on.start, start), daysBetween(end, on.start));
}

/**
 * The key date that a period is aligned by: of those known on `today` (of the one with `id` only, where it
 * is given) the occurrence nearest to it, the later of two. Null where none is within 400 days.
 */
export function anchorOf(
  keyDates: readonly KeyDate[],
  period: DayRange,
  today: Day,
  id: string | null,
): KeyDateOccurrence | null {
  const near = { start: addDays(period.start, -reach), end: addDays(period.end, reach) };
  return occurrencesIn(keyDates, near, today)
    .filter(({ keyDate }) => id === null || keyDate.id === id)
    .reduce<KeyDateOccurrence | null>(
      (best, one) =>
        best === null || distance(period, one) <= distance(period, best) ? one : best,
      null,
    );
}
