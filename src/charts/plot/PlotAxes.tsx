import { Fragment } from 'react';
import type { IntervalUnit } from '../../domain/interval';
import { integer } from '../../format/bound';
import { tickGap } from '../count-ticks';
import type { PlotAxis } from './plot-axis';
import type { TimeTick } from './time-ticks';

interface CountAxisProps {
  readonly counts: readonly number[];
  readonly at: (count: number) => string;
}

export function CountAxis({ counts, at }: CountAxisProps) {
  return (
    <>
      {counts.map((count) => (
        <Fragment key={count}>
          <line
            x1="0"
            x2="100%"
            y1={at(count)}
            y2={at(count)}
            shapeRendering="crispEdges"
            className={count === 0 ? 'stroke-ink-2' : 'stroke-line'}
          />
          <text x={-tickGap} y={at(count)} dy="0.355em" textAnchor="end">
            {integer(count)}
          </text>
        </Fragment>
      ))}
    </>
  );
}

export const CountUnit = ({ unit }: { readonly unit: IntervalUnit }) => (
  <text x={3} dy="0.85em" className="halo fill-ink-2">
    attacks a {unit}
  </text>
);

interface DayAxisProps {
  readonly axis: PlotAxis;
  readonly ticks: readonly TimeTick[];
  /** In CSS pixels, from the time axis to its labels. */
  readonly gap: number;
}

export const roomyTickGap = 13;
export const tightTickGap = 7;

export function DayAxis({ axis, ticks, gap }: DayAxisProps) {
  return (
    <>
      {ticks.map(({ day, label }) => (
        <text key={day} x={axis.at(day + 0.5)} y={gap} dy="0.71em" textAnchor="middle">
          {label}
        </text>
      ))}
    </>
  );
}
