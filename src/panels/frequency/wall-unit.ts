import { type DayRange, lengthInDays } from '../../domain/day-range';
import type { IntervalUnit } from '../../domain/interval';

/** Minimum width of a bar in the pixels of the chart. Below that its texture cannot be seen from afar. */
const minBarWidth = 4;

/** The finest interval whose bars fit into `plotWidth` pixels; months if none fits. */
export function unitWithRoom(period: DayRange, plotWidth: number): IntervalUnit {
  const perDay = plotWidth / lengthInDays(period);
  if (perDay >= minBarWidth) return 'day';
  return perDay * 7 >= minBarWidth ? 'week' : 'month';
}
