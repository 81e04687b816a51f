import { useId } from 'react';
import { margins, type TimeAxis } from './geometry';
import { HatchPattern } from './SeriesMarks';
import type { ThreatLaneMarks } from './threat-dots';

export const threatLaneHeight = 34;
const pitch = 7;
const mostDots = 3;

interface ThreatLaneProps {
  readonly axis: TimeAxis;
  readonly marks: ThreatLaneMarks;
  readonly top: number;
}

/**
 * A lane of its own for the threats: a dot each, a number where there are more than three, and a
 * hatched line under all days on which a statement of unknown day may have been made. Never added to
 * the attacks.
 */
export function ThreatLane({ axis, marks, top }: ThreatLaneProps) {
  const hatch = useId();
  const foot = top + threatLaneHeight - 10;
  const [left, right] = [axis.x(axis.first), axis.x(axis.last + 1)];
  return (
    <g className="text-ink">
      <HatchPattern id={hatch} />
      <line x1={margins.left} x2={right} y1={foot + 4} y2={foot + 4} className="stroke-line" />
      {marks.counts.map(({ from, to, count }) => {
        const x = (axis.x(from) + axis.x(to)) / 2;
        return count > mostDots ? (
          <text
            key={from}
            x={x}
            y={foot + 1}
            textAnchor="middle"
            className="fill-ink font-semibold text-small"
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
      {marks.spans.length > 0 ? (
        <SpanLine
          from={Math.max(left, Math.min(...marks.spans.map((span) => axis.x(span.from))))}
          to={Math.min(right, Math.max(...marks.spans.map((span) => axis.x(span.to))))}
          y={foot + 4}
          fill={`url(#${hatch})`}
        />
      ) : null}
    </g>
  );
}

function SpanLine({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return (
    <rect x={from} width={Math.max(0, to - from)} y={y} height={5} fill={fill} opacity={0.6} />
  );
}
