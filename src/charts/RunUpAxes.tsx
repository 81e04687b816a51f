import { integer } from '../format/bound';
import { offsetMark } from '../format/compare-days';
import { tickGap } from './count-ticks';
import { margins, type TimeAxis } from './geometry';
import type { Scales } from './paths';

interface RunUpAxesProps {
  readonly axis: TimeAxis;
  readonly keyDay: number;
  readonly ticks: readonly number[];
  readonly scales: Scales;
  readonly bottom: number;
  /** In CSS pixels: a label with the gap to the next. */
  readonly labelWidth: number;
}

const offsets = [-28, -21, -14, -7, 0];
const fewOffsets = [-28, -14, 0];

export function RunUpAxes({ axis, keyDay, ticks, scales, bottom, labelWidth }: RunUpAxesProps) {
  const right = axis.x(axis.last + 1);
  const named = axis.pixelsPerDay * 7 < labelWidth ? fewOffsets : offsets;
  return (
    <g className="fill-ink-2 text-small">
      {ticks.map((tick) => (
        <g key={tick}>
          <line
            x1={axis.left}
            x2={right}
            y1={scales.y(tick)}
            y2={scales.y(tick)}
            className={tick === 0 ? 'stroke-ink-2' : 'stroke-line'}
          />
          <text x={axis.left - tickGap} y={scales.y(tick) + 4} textAnchor="end">
            {integer(tick)}
          </text>
        </g>
      ))}
      {named.map((offset) => (
        <text
          key={offset}
          x={axis.x(offset === offsets[0] ? keyDay + offset : keyDay + offset + 0.5)}
          y={bottom + margins.axis - 5}
          textAnchor={offset === offsets[0] ? 'start' : 'middle'}
        >
          {offsetMark(offset, true)}
        </text>
      ))}
    </g>
  );
}
