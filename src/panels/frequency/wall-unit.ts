import { type DayRange, lengthInDays } from '../../domain/day-range';
import type { IntervalUnit } from '../../domain/interval';

/** The narrowest that a bar may be, in the chart's own pixels: its texture can be told from afar. */
const leastBar = 4;

/** The finest unit whose bars have room in a plot so many pixels wide; months where none has. */
export function unitWithRoom(period: DayRange, plotWidth: number): IntervalUnit {
  const perDay = plotWidth / lengthInDays(period);
  if (perDay >= leastBar) return 'day';
  return perDay * 7 >= leastBar ? 'week' : 'month';
}
