import { type Day, daysBetween } from './day';
import { type DayRange, lengthInDays } from './day-range';
import type { DatePrecision } from './records';

/**
 * Distance from a day to a key date, in the unit that the key date's precision allows. Both ends
 * are negative in the past; they differ if the exact day is unknown.
 */
export interface Distance {
  readonly unit: 'day' | 'month' | 'year';
  readonly from: number;
  readonly to: number;
}

const minDaysForYears = 300;

const monthNumber = (value: Day) => Number(value.slice(0, 4)) * 12 + Number(value.slice(5, 7));

/**
 * Calendar days to `on` if it is known to the week or better (precision 1 to 3); otherwise calendar
 * months, or years if it covers most of a year. An event over several known days is 0 away on each
 * of them.
 */
export function distanceTo(on: DayRange, precision: DatePrecision, today: Day): Distance {
  if (precision <= 3) {
    const [from, to] = [daysBetween(today, on.start), daysBetween(today, on.end)];
    if (precision > 1) return { unit: 'day', from, to };
    const days = to < 0 ? to : Math.max(0, from);
    return { unit: 'day', from: days, to: days };
  }
  if (lengthInDays(on) < minDaysForYears) {
    const now = monthNumber(today);
    return { unit: 'month', from: monthNumber(on.start) - now, to: monthNumber(on.end) - now };
  }
  const year = (value: Day) => Number(value.slice(0, 4)) - Number(today.slice(0, 4));
  return { unit: 'year', from: year(on.start), to: year(on.end) };
}
