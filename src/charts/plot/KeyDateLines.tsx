import { Fragment } from 'react';
import { dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { lengthInDays } from '../../domain/day-range';
import { round } from '../paths';
import { across, type PlotAxis } from './plot-axis';
import { Stretched } from './Stretched';

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
  /** In CSS pixels; if not set, the plot's height. */
  readonly height?: number;
  /** End of the lines, if above the height. */
  readonly to?: number;
  readonly shaded?: boolean;
  /** For leaders, which are darker: the start of the line of a key date. */
  readonly from?: (keyDate: ChartKeyDate) => number;
}

/**
 * One path for all lines of one look. They are drawn in parts, so that none crosses the labels of
 * the axis.
 */
export function KeyDateLines(props: KeyDateLinesProps) {
  const { axis, keyDates, height, to = height ?? across, shaded = false, from } = props;
  if (keyDates.length === 0) return null;
  const x = (day: number) => round(axis.share(day));
  return (
    <Stretched height={height}>
      {looks.map(({ deadline, coming }) => {
        const alike = keyDates.filter((one) => one.deadline === deadline && one.coming === coming);
        if (alike.length === 0) return null;
        const quiet = from ? 'text-ink' : 'text-ink-2';
        const className = deadline ? 'text-danger' : quiet;
        const lines = alike.map((one) => `M${x(keyDateDay(axis, one))} ${from?.(one) ?? 0}V${to}`);
        const ranges = alike
          .filter(({ on }) => shaded && lengthInDays(on) > 1)
          .map(({ on }) => {
            const start = x(Math.max(dayNumber(on.start), axis.first));
            return `M${start} 0H${x(Math.min(dayNumber(on.end), axis.last) + 1)}V${to}H${start}Z`;
          })
          .join('');
        return (
          <Fragment key={`${deadline} ${coming}`}>
            {ranges === '' ? null : (
              <path d={ranges} className={className} fill="currentColor" opacity={0.1} />
            )}
            <path
              d={lines.join('')}
              className={className}
              shapeRendering="crispEdges"
              stroke="currentColor"
              strokeWidth={deadline ? 2 : 1}
              strokeDasharray={coming ? undefined : '2 3'}
              vectorEffect="non-scaling-stroke"
            />
          </Fragment>
        );
      })}
    </Stretched>
  );
}

const looks = [
  { deadline: false, coming: false },
  { deadline: false, coming: true },
  { deadline: true, coming: false },
  { deadline: true, coming: true },
];
