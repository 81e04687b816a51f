import { integer } from '../format/bound';
import { tickGap } from './count-ticks';
import type { TimeAxis } from './geometry';
import type { Scales } from './paths';
import type { TimeTick } from './time-ticks';

interface PlotAxesProps {
  readonly axis: TimeAxis;
  readonly scales: Scales;
  readonly ticks: readonly TimeTick[];
  readonly counts: readonly number[];
  readonly bottom: number;
  readonly gap: number;
}

export const roomyTickGap = 13;
export const tightTickGap = 7;

export function PlotAxes({ axis, scales, ticks, counts, bottom, gap }: PlotAxesProps) {
  const right = axis.x(axis.last + 1);
  return (
    <g className="fill-ink-2 text-small">
      {counts.map((count) => (
        <g key={count}>
          <line
            x1={axis.left}
            x2={right}
            y1={scales.y(count)}
            y2={scales.y(count)}
            className={count === 0 ? 'stroke-ink-2' : 'stroke-line'}
          />
          <text x={axis.left - tickGap} y={scales.y(count)} dy="0.355em" textAnchor="end">
            {integer(count)}
          </text>
        </g>
      ))}
      {ticks.map(({ day, label }) => (
        <text key={day} x={axis.x(day + 0.5)} y={bottom + gap} dy="0.71em" textAnchor="middle">
          {label}
        </text>
      ))}
    </g>
  );
}
