import { addDays, type Day, daysBetween } from './day';
import type { DayRange } from './day-range';
import { isDay, type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';

/** How far from a period the key date may lie that it is aligned by, in days. */
const reach = 400;

/** The key dates that a period can be aligned by: those known on `today` to the day, within 400 days of it. */
export function anchorsOf(
  keyDates: readonly KeyDate[],
  { start, end }: DayRange,
  today: Day,
): KeyDateOccurrence[] {
  const near = { start: addDays(start, -reach), end: addDays(end, reach) };
  return occurrencesIn(keyDates, near, today).filter(isDay);
}

/** Days between a period and the first day of a key date; 0 where that day is one of the period's. */
function distance({ start, end }: DayRange, { on }: KeyDateOccurrence): number {
  return Math.max(0, daysBetween(on.start, start), daysBetween(end, on.start));
}

/**
 * The key date that a period is aligned by: of those it can be (of the one with `id` only, where it is
 * given) the occurrence nearest to it, the later of two; null where there is none.
 */
export function anchorOf(
  keyDates: readonly KeyDate[],
  period: DayRange,
  today: Day,
  id: string | null,
): KeyDateOccurrence | null {
  return anchorsOf(keyDates, period, today)
    .filter(({ keyDate }) => id === null || keyDate.id === id)
    .reduce<KeyDateOccurrence | null>(
      (best, one) =>
        best === null || distance(period, one) <= distance(period, best) ? one : best,
      null,
    );
}
