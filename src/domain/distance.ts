import { type Day, daysBetween } from './day';
import { type DayRange, lengthInDays } from './day-range';
import type { DatePrecision } from './records';

/**
 * How far something is from a day, in a unit that its dating can bear. Both ends are negative in the past; they
 * differ if the dating leaves it open.
 */
export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  /** To the first day it may be on. */
  readonly from: number;
  /** To the last day it may be on. */
  readonly to: number;
}

/** Below this many days a dating of precision 5 is told in months, above it in years. */
const mostOfAYear = 300;

const monthNumber = (value: Day) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));

/**
 * Calendar days to `on`, if it is known to the week or better; else calendar months, or years if it may be on most
 * days of one. An event of several days that are known is 0 away on each of them.
 */
export function distanceTo(on: DayRange, precision: DatePrecision, today: Day): Distance {
  if (precision <= 3) {
    const [from, to] = [daysBetween(today, on.start), daysBetween(today, on.end)];
    if (precision > 1) return { unit: 'day', from, to };
    const days = to < 0 ? to : Math.max(0, from);
    return { unit: 'day', from: days, to: days };
  }
  if (lengthInDays(on) < mostOfAYear) {
    const now = monthNumber(today);
    return { unit: 'month', from: monthNumber(on.start) - now, to: monthNumber(on.end) - now };
  }
  const year = (value: Day) => Number(value.slice(0, 4)) - Number(today.slice(0, 4));
  return { unit: 'year', from: year(on.start), to: year(on.end) };
}
