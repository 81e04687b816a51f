import { useId } from 'react';
import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { integer } from '../format/bound';
import { textWidth } from '../ui/text-width';
import type { TimeAxis } from './geometry';
import { HatchPattern } from './patterns';
import { freePlace, type ThreatLaneMarks } from './threat-dots';

export const threatLaneHeight = 34;
const maxDots = 3;
const numberDistance = 14;

interface ThreatLaneProps {
  readonly axis: TimeAxis;
  readonly marks: ThreatLaneMarks | null;
  readonly top: number;
  readonly height: number;
  readonly font: string;
  readonly spans: readonly DayRange[];
}

/**
 * Threats have their own lane because they are never added to attacks. A hatched line is under the possible days of
 * threats with no exact day.
 */
export function ThreatLane({ axis, marks, top, height, font, spans }: ThreatLaneProps) {
  const hatch = useId();
  const baseline = top + height - 10;
  // Distance of stacked dots: `maxDots` must fit into the height.
  const pitch = Math.min(7, (height - 12) / 2);
  const [left, right] = [axis.x(axis.first), axis.x(axis.last + 1)];
  const words = marks ? 'Threats' : 'Threats: not loaded';
  const dots = (marks?.counts ?? []).map((one) => ({
    ...one,
    x: (axis.x(one.from) + axis.x(one.to)) / 2,
  }));
  const places = dots.map(({ x }) => x);
  return (
    <g className="text-ink">
      <HatchPattern id={hatch} />
      <text
        x={freePlace(places, left, right, textWidth(words, font))}
        y={baseline}
        className="halo fill-ink-2 text-small"
        // Wide enough to cover the line of a key date between the letters.
        style={{ strokeWidth: 5 }}
      >
        {words}
      </text>
      {(marks ? spans : []).map(({ start, end }) => (
        <line
          key={start}
          x1={Math.min(right, Math.max(left, axis.x(dayNumber(start))))}
          x2={Math.min(right, Math.max(left, axis.x(dayNumber(end) + 1)))}
          y1={baseline + 4}
          y2={baseline + 4}
          className="stroke-ink-2"
        />
      ))}
      {dots.map(({ from, count, x }) =>
        count > maxDots && !isCrowded(dots, x) ? (
          <text
            key={from}
            x={x}
            y={baseline + 1}
            textAnchor="middle"
            className="halo fill-ink font-semibold text-small"
          >
            {integer(count)}
          </text>
        ) : (
          Array.from({ length: count }, (_, dot) => (
            <circle
              // biome-ignore lint/suspicious/noArrayIndexKey: the dots of a day are alike.
              key={`${from}-${dot}`}
              cx={x}
              cy={baseline - 1 - (dot * pitch * (maxDots - 1)) / Math.max(maxDots - 1, count - 1)}
              r={2.75}
              fill="currentColor"
            />
          ))
        ),
      )}
      {marks?.spans.map((span) => (
        <SpanLine
          key={span.from}
          from={Math.max(left, axis.x(span.from))}
          to={Math.min(right, axis.x(span.to))}
          y={baseline + 4}
          fill={`url(#${hatch})`}
        />
      ))}
    </g>
  );
}

/** A number this close to another would read as one with it; dots are shown instead. */
function isCrowded(dots: readonly { readonly x: number; readonly count: number }[], x: number) {
  return dots.some(
    (other) => other.count > maxDots && other.x !== x && Math.abs(other.x - x) < numberDistance,
  );
}

function SpanLine({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return (
    <rect x={from} width={Math.max(0, to - from)} y={y} height={5} fill={fill} opacity={0.6} />
  );
}
