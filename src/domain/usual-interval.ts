import { type DayRange, lengthInDays } from './day-range';
import type { IntervalUnit } from './interval';

/** More bars than these would be too thin to be told apart, at 7 pixels each. */
const maxBars = { wide: 120, narrow: 48 } as const;

/** The interval of a chart if the reader asks for none: the shortest with wide enough bars. */
export function usualInterval(period: DayRange, room: keyof typeof maxBars): IntervalUnit {
  const days = lengthInDays(period);
  const most = maxBars[room];
  if (days <= most) return 'day';
  return days <= 7 * most ? 'week' : 'month';
}
