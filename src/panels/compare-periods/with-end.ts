import { addDays, type Day, dayLimits, earlier, later } from '../../domain/day';
import { type DayRange, lengthInDays } from '../../domain/day-range';

/**
 * A new end beyond the other end moves the whole range, which keeps its length within the calendar.
 */
export function withEnd(range: DayRange | null, end: 'start' | 'end', day: Day): DayRange {
  const { start: first, end: last } = range ?? { start: day, end: day };
  const more = lengthInDays({ start: first, end: last }) - 1;
  return end === 'start'
    ? { start: day, end: day <= last ? last : earlier(addDays(day, more), dayLimits.last) }
    : { start: day >= first ? first : later(addDays(day, -more), dayLimits.first), end: day };
}
