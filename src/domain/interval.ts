import { type DayNumber, dayFromNumber, dayNumber, weekdayIndex } from './day';
import type { DayRange } from './day-range';

/** The lengths that a bar can have. A week begins on Monday. */
export const intervalUnits = ['day', 'week', 'month'] as const;
export type IntervalUnit = (typeof intervalUnits)[number];

/** The first day of the interval that contains `number`. */
export function intervalStart(number: DayNumber, unit: IntervalUnit): DayNumber {
  switch (unit) {
    case 'day':
      return number;
    case 'week':
      return number - weekdayIndex(number);
    case 'month':
      return number - Number(dayFromNumber(number).slice(8, 10)) + 1;
  }
}

function nextStart(start: DayNumber, unit: IntervalUnit): DayNumber {
  switch (unit) {
    case 'day':
      return start + 1;
    case 'week':
      return start + 7;
    case 'month':
      return intervalStart(start + 31, 'month');
  }
}

/**
 * The whole intervals that have a day in `period`, in order. A week at the edge of the period keeps
 * all its days, so that no bar is short just because the period ends there.
 */
export function intervalsOf(period: DayRange, unit: IntervalUnit): DayRange[] {
  const last = dayNumber(period.end);
  const intervals: DayRange[] = [];
  let start = intervalStart(dayNumber(period.start), unit);
  while (start <= last) {
    const next = nextStart(start, unit);
    intervals.push({ start: dayFromNumber(start), end: dayFromNumber(next - 1) });
    start = next;
  }
  return intervals;
}

/** The position of the interval that contains the day `number`, or -1. */
export function intervalAt(intervals: readonly DayRange[], number: DayNumber): number {
  const value = dayFromNumber(number);
  return intervals.findIndex(({ start, end }) => value >= start && value <= end);
}
