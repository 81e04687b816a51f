import { Fragment } from 'react';
import { dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { lengthInDays } from '../../domain/day-range';
import type { PlotAxis } from './plot-axis';

export interface ChartKeyDate {
  readonly id: string;
  readonly label: string;
  readonly when: string;
  readonly on: DayRange;
  readonly atEndOfDay: boolean;
  readonly deadline: boolean;
  readonly coming: boolean;
}

/** The end of its day if it is a midnight, else the middle of its visible days. */
export function keyDateDay(
  { first, last }: Pick<PlotAxis, 'first' | 'last'>,
  { on, atEndOfDay }: ChartKeyDate,
): number {
  if (atEndOfDay) return dayNumber(on.end) + 1;
  const from = Math.max(dayNumber(on.start), first);
  const to = Math.min(dayNumber(on.end), last) + 1;
  return (from + to) / 2;
}

interface KeyDateLinesProps {
  readonly axis: PlotAxis;
  readonly keyDates: readonly ChartKeyDate[];
  readonly to?: number | string;
  readonly shaded?: boolean;
}

/** Down to `to`. They are drawn in parts, so that no line crosses the labels of the axis. */
export function KeyDateLines({ axis, keyDates, to = '100%', shaded = false }: KeyDateLinesProps) {
  return (
    <>
      {keyDates.map((keyDate) => {
        const at = axis.at(keyDateDay(axis, keyDate));
        const start = Math.max(dayNumber(keyDate.on.start), axis.first);
        const end = Math.min(dayNumber(keyDate.on.end), axis.last) + 1;
        const className = keyDate.deadline ? 'text-danger' : 'text-ink-2';
        return (
          <Fragment key={`${keyDate.id}${keyDate.on.start}`}>
            {shaded && lengthInDays(keyDate.on) > 1 ? (
              <rect
                x={axis.at(start)}
                width={axis.span(start, end)}
                height="100%"
                className={className}
                fill="currentColor"
                opacity={0.1}
              />
            ) : null}
            <line
              x1={at}
              x2={at}
              y1="0"
              y2={to}
              className={className}
              shapeRendering="crispEdges"
              stroke="currentColor"
              strokeWidth={keyDate.deadline ? 2 : 1}
              strokeDasharray={keyDate.coming ? undefined : '2 3'}
            />
          </Fragment>
        );
      })}
    </>
  );
}
