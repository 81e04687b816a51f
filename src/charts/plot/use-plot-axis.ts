import { useMemo } from 'react';
import { type DayNumber, dayFromNumber, dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { type IntervalUnit, wholeInterval } from '../../domain/interval';
import { type PlotAxis, plotAxis } from './plot-axis';

interface Period {
  readonly first: DayNumber;
  readonly last: DayNumber;
}

/** Extends to the ends of whole intervals, so that all bars have the same width. */
export function intervalAxis(
  { first, last }: Period,
  folded: DayRange | null,
  unit: IntervalUnit,
  width: number,
): PlotAxis {
  const start = dayNumber(wholeInterval(dayFromNumber(first), unit).start);
  const end = dayNumber(wholeInterval(dayFromNumber(last), unit).end);
  return plotAxis(start, end, width, { first, last }, folded);
}

export function usePlotAxis(
  { first, last }: Period,
  folded: DayRange | null,
  unit: IntervalUnit,
  width: number,
): PlotAxis {
  return useMemo(
    () => intervalAxis({ first, last }, folded, unit, width),
    [first, last, folded, unit, width],
  );
}
