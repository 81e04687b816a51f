import { type DayRange, lengthInDays } from '../../domain/day-range';
import type { IntervalUnit } from '../../domain/interval';

/** In the pixels of the chart. The texture of a narrower bar cannot be seen from a distance. */
const minBarWidth = 4;

/** The shortest whose bars fit; months if none do. */
export function unitWithRoom(period: DayRange, plotWidth: number): IntervalUnit {
  const perDay = plotWidth / lengthInDays(period);
  if (perDay >= minBarWidth) return 'day';
  return perDay * 7 >= minBarWidth ? 'week' : 'month';
}
