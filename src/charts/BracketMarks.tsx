import { useId } from 'react';
import { integer } from '../format/bound';
import { dayRangeWords } from '../format/day';
import { useLift } from '../ui/lift';
import type { Bars, Bracket } from './bars';
import { margins } from './geometry';
import { bracketOutline, type Scales } from './paths';
import { HatchPattern } from './patterns';
import { useScales } from './SeriesMarks';
import { textWidth } from './text-width';

/** "3 or more, November 26–28", "1 to 2, November 26–28". */
export function bracketWords({ records: { bound, range } }: Bracket): string {
  const days = dayRangeWords(range);
  if (bound.high === null) return `${integer(bound.low)} or more, ${days}`;
  const count = bound.low === bound.high ? integer(bound.low) : `${bound.low} to ${bound.high}`;
  return `${count}, ${days}`;
}

/** Where a bracket's words stand: over its middle, held inside the plot, above the bars beneath them. */
function placeWords(bracket: Bracket, bars: Bars, scales: Scales, width: number, right: number) {
  const middle = (scales.x(bracket.from) + scales.x(bracket.to)) / 2;
  const left = Math.min(Math.max(middle - width / 2, margins.left), right - width);
  const under = bars.parts
    .flatMap(({ solid, possible, open }) => [...solid, ...possible, ...open])
    .filter((block) => scales.x(block.to) > left && scales.x(block.from) < left + width)
    .map(({ top }) => scales.y(top));
  return { left, y: Math.min(scales.y(bracket.top), ...under) - 5 };
}

interface BracketMarkProps {
  readonly bracket: Bracket;
  readonly bars: Bars;
  readonly seriesKey: string;
  readonly colour: string;
  readonly scales: Scales;
  readonly right: number;
  readonly font: string;
}

function BracketMark({ bracket, bars, seriesKey, colour, scales, right, font }: BracketMarkProps) {
  const hatch = useId();
  const lifted = useLift(seriesKey);
  const words = bracketWords(bracket);
  const { left, y } = placeWords(bracket, bars, scales, textWidth(words, font), right);
  const top = scales.y(bracket.top);
  return (
    <g className={lifted === 'quiet' ? 'series quiet' : 'series'} style={{ color: colour }}>
      <HatchPattern id={hatch} />
      <rect
        x={scales.x(bracket.from) + 0.5}
        width={Math.max(1, scales.x(bracket.to) - scales.x(bracket.from) - 1)}
        y={top}
        height={Math.max(0, scales.y(bracket.bottom) - 2 - top)}
        fill={`url(#${hatch})`}
        opacity={0.55}
      />
      <path
        d={bracketOutline(bracket, scales, bracket.records.bound.high !== null)}
        fill="none"
        stroke="currentColor"
        strokeWidth={1.5}
      />
      <text x={left} y={y} className="halo fill-ink text-small">
        {words}
      </text>
    </g>
  );
}

interface BracketMarksProps {
  readonly keys: readonly string[];
  readonly bars: Bars;
  readonly colourOf: (key: string) => string;
  /** Right edge of the plot in pixels. */
  readonly right: number;
  /** The font of the words, as a CSS shorthand. */
  readonly font: string;
}

/** Records over several intervals: one bracket over their days, never a bar in each. */
export function BracketMarks({ keys, bars, colourOf, right, font }: BracketMarksProps) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      {bars.brackets.map((bracket) => {
        const part = bracket.records.part;
        const key = (part === null ? null : keys[part]) ?? 'several';
        return (
          <BracketMark
            key={`${bracket.from}-${bracket.to}`}
            {...{ bracket, bars, scales, right, font }}
            seriesKey={key}
            colour={colourOf(key)}
          />
        );
      })}
    </g>
  );
}
