import { useId } from 'react';
import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { textWidth } from '../ui/text-width';
import type { TimeAxis } from './geometry';
import { HatchPattern } from './patterns';
import { freePlace, type ThreatLaneMarks } from './threat-dots';

/** Height of the lane where a chart has room for it. */
export const threatLaneHeight = 34;
const mostDots = 3;
/** Between the middles of two numbers, in pixels. */
const numberRoom = 14;

interface ThreatLaneProps {
  readonly axis: TimeAxis;
  /** Null while the threats are not known. */
  readonly marks: ThreatLaneMarks | null;
  readonly top: number;
  readonly height: number;
  /** The font of its words, as a CSS shorthand. */
  readonly font: string;
  /** The days that statements were picked from, up to today. */
  readonly spans: readonly DayRange[];
}

/**
 * A lane of its own for the threats: a dot each, a number where there are more than three, and a
 * hatched line under all days on which a statement of unknown day may have been made. Never added to
 * the attacks.
 */
export function ThreatLane({ axis, marks, top, height, font, spans }: ThreatLaneProps) {
  const hatch = useId();
  const foot = top + height - 10;
  // So that all the dots have room.
  const pitch = Math.min(7, (height - 12) / 2);
  const [left, right] = [axis.x(axis.first), axis.x(axis.last + 1)];
  const words = marks ? 'Threats' : 'Threats: no data';
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
        y={foot}
        className="halo fill-ink-2 text-small"
        // So wide that a line of a key date hardly shows between the letters.
        style={{ strokeWidth: 5 }}
      >
        {words}
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
      {dots.map(({ from, count, x }) =>
        count > mostDots && !isCrowded(dots, x) ? (
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
              cy={foot - 1 - (dot * pitch * (mostDots - 1)) / Math.max(mostDots - 1, count - 1)}
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
          y={foot + 4}
          fill={`url(#${hatch})`}
        />
      ))}
    </g>
  );
}

/** Whether another number would stand so close that the two read as one: a column of dots then says "many". */
function isCrowded(dots: readonly { readonly x: number; readonly count: number }[], x: number) {
  return dots.some(
    (other) => other.count > mostDots && other.x !== x && Math.abs(other.x - x) < numberRoom,
  );
}

function SpanLine({ from, to, y, fill }: { from: number; to: number; y: number; fill: string }) {
  return (
    <rect x={from} width={Math.max(0, to - from)} y={y} height={5} fill={fill} opacity={0.6} />
  );
}
