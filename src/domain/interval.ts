import { addDays, type Day, type DayNumber, dayFromNumber, dayNumber, weekdayIndex } from './day';
import { type DayRange, intersection, lengthInDays } from './day-range';

/** The lengths that a bar can have. A week begins on Monday. */
export const intervalUnits = ['day', 'week', 'month'] as const;
export type IntervalUnit = (typeof intervalUnits)[number];

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

export function wholeInterval(value: Day, unit: IntervalUnit): DayRange {
  const start = intervalStart(dayNumber(value), unit);
  return { start: dayFromNumber(start), end: dayFromNumber(nextStart(start, unit) - 1) };
}

/**
 * The first and the last interval have only their days in the period, so that they add up to it.
 */
export function intervalsOf(period: DayRange, unit: IntervalUnit): DayRange[] {
  const intervals: DayRange[] = [];
  let start = period.start;
  while (start <= period.end) {
    const whole = wholeInterval(start, unit);
    const part = intersection(whole, period);
    if (part) intervals.push(part);
    start = addDays(whole.end, 1);
  }
  return intervals;
}

export function daysCutOff(part: DayRange, unit: IntervalUnit): number {
  return lengthInDays(wholeInterval(part.start, unit)) - lengthInDays(part);
}

export function intervalAt(intervals: readonly DayRange[], number: DayNumber): number {
  const value = dayFromNumber(number);
  return intervals.findIndex(({ start, end }) => value >= start && value <= end);
}
