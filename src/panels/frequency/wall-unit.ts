import { type DayRange, lengthInDays } from '../../domain/day-range';
import type { IntervalUnit } from '../../domain/interval';

/** In the pixels of the chart: the texture of a narrower bar cannot be seen from afar. */
const minBarWidth = 4;

/** Months if no interval has bars that fit. */
export function unitWithRoom(period: DayRange, plotWidth: number): IntervalUnit {
  const perDay = plotWidth / lengthInDays(period);
  if (perDay >= minBarWidth) return 'day';
  return perDay * 7 >= minBarWidth ? 'week' : 'month';
}
