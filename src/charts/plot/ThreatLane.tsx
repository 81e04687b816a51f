import { useId } from 'react';
import { dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { integer } from '../../format/bound';
import { HatchPattern } from '../patterns';
import type { PlotAxis } from './plot-axis';
import { Stretched } from './Stretched';
import { textWidth } from './text-width';
import { freePlace, type ThreatLaneMarks } from './threat-dots';

export const threatLaneHeight = 34;
const maxDots = 3;
/** In em. A number this close to another would read as one with it; dots are shown instead. */
const numberDistance = 1.2;

interface ThreatLaneProps {
  readonly axis: PlotAxis;
  readonly marks: ThreatLaneMarks | null;
  readonly height: number;
  readonly text: number;
  readonly spans: readonly DayRange[];
}

/**
 * Threats have their own lane because they are never added to attacks. A hatched line marks the
 * possible days of threats without an exact day.
 */
export function ThreatLane({ axis, marks, height, text, spans }: ThreatLaneProps) {
  const hatch = useId();
  const baseline = height - 10;
  // Distance of stacked dots: `maxDots` must fit into the height.
  const pitch = Math.min(7, (height - 12) / 2);
  const inside = (day: number) => Math.min(axis.last + 1, Math.max(axis.first, day));
  const words = marks ? 'Threats' : 'Threats: not loaded';
  const dots = (marks?.counts ?? []).map((one) => ({ ...one, middle: (one.from + one.to) / 2 }));
  const places = dots.map(({ middle }) => axis.x(middle));
  const isNumber = ({ count, middle }: (typeof dots)[number]) =>
    count > maxDots && !isCrowded(places, dots, axis.x(middle), numberDistance * text);
  const left = freePlace(places, 0, axis.width, textWidth(words, text));
  return (
    <>
      <HatchPattern id={hatch} />
      <text
        x={`${(100 * left) / axis.width}%`}
        y={baseline}
        // Wide enough to cover the line of a key date between the letters.
        className="halo stroke-[5px]! fill-ink-2"
      >
        {words}
      </text>
      {(marks ? spans : []).map(({ start, end }) => (
        <line
          key={start}
          x1={axis.at(inside(dayNumber(start)))}
          x2={axis.at(inside(dayNumber(end) + 1))}
          y1={baseline + 4}
          y2={baseline + 4}
          className="stroke-ink-2"
        />
      ))}
      {dots.filter(isNumber).map(({ from, count, middle }) => (
        <text
          key={from}
          x={axis.at(middle)}
          y={baseline + 1}
          textAnchor="middle"
          className="halo fill-ink font-semibold"
        >
          {integer(count)}
        </text>
      ))}
      {/* One path of lines without length, whose round ends are the dots. */}
      <Stretched height={height}>
        <path
          d={dots
            .filter((one) => !isNumber(one))
            .flatMap(({ count, middle }) =>
              Array.from({ length: count }, (_, dot) => {
                const rise = (dot * pitch * (maxDots - 1)) / Math.max(maxDots - 1, count - 1);
                return `M${axis.share(middle).toFixed(2)} ${baseline - 1 - rise}h0`;
              }),
            )
            .join('')}
          stroke="currentColor"
          strokeWidth={5.5}
          strokeLinecap="round"
          vectorEffect="non-scaling-stroke"
        />
      </Stretched>
      {marks?.spans.map(({ from, to }) => (
        <rect
          key={from}
          x={axis.at(inside(from))}
          width={axis.span(inside(from), inside(to))}
          y={baseline + 4}
          height={5}
          fill={`url(#${hatch})`}
          opacity={0.6}
        />
      ))}
    </>
  );
}

function isCrowded(
  places: readonly number[],
  dots: readonly { count: number }[],
  x: number,
  distance: number,
) {
  return places.some(
    (other, position) =>
      (dots[position]?.count ?? 0) > maxDots && other !== x && Math.abs(other - x) < distance,
  );
}
