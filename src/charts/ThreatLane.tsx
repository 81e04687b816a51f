import { useId } from 'react';
import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { margins, type TimeAxis } from './geometry';
import { HatchPattern } from './patterns';
import type { ThreatLaneMarks } from './threat-dots';

export const threatLaneHeight = 34;
const pitch = 7;
const mostDots = 3;

interface ThreatLaneProps {
  readonly axis: TimeAxis;
  /** Null while the threats are not known. */
  readonly marks: ThreatLaneMarks | null;
  readonly top: number;
  /** The days that statements were picked from, up to today. */
  readonly spans: readonly DayRange[];
}

/**
 * A lane of its own for the threats: a dot each, a number where there are more than three, and a
 * hatched line under all days on which a statement of unknown day may have been made. Never added to
 * the attacks.
 */
export function ThreatLane({ axis, marks, top, spans }: ThreatLaneProps) {
  const hatch = useId();
  const foot = top + threatLaneHeight - 10;
  const [left, right] = [axis.x(axis.first), axis.x(axis.last + 1)];
  return (
    <g className="text-ink">
      <HatchPattern id={hatch} />
      <text x={margins.left} y={foot - 3} className="halo fill-ink-2 text-small">
        {marks ? 'Threats' : 'Threats: no data'}
      </text>
      {(marks ? spans : []).map(({ start, end }) => (
        <line
          key={start}
          x1={Math.min(right, Math.max(left, axis.x(dayNumber(start))))}
          x2={Math.min(right, Math.max(left, axis.x(dayNumber(end) + 1)))}
          y1={foot + 4}
          y2={foot + 4}
          className="stroke-ink-2"
        />
      ))}
      {marks?.counts.map(({ from, to, count }) => {
        const x = (axis.x(from) + axis.x(to)) / 2;
        return count > mostDots ? (
          <text
            key={from}
            x={x}
            y={foot + 1}
            textAnchor="middle"
            className="halo fill-ink font-semibold text-small"
          >
            {count}
          </text>
        ) : (
          Array.from({ length: count }, (_, dot) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: the dots of a day are alike.
              key={`${from}-${dot}`}
              cx={x}
              cy={foot - 1 - dot * pitch}
              r={2.75}
              fill="currentColor"
            />
          ))
        );
      })}
      {marks?.spans.map((span) => (
        <SpanLine
          key={span.from}
          from={Math.max(left, axis.x(span.from))}
          to={Math.min(right, axis.x(span.to))}
          y={foot + 4}
          fill={`url(#${hatch})`}
        />
      ))}
    </g>
  );
}

function SpanLine({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return (
    <rect x={from} width={Math.max(0, to - from)} y={y} height={5} fill={fill} opacity={0.6} />
  );
}
