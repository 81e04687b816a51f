import { useId } from 'react';
import type { AlignedPeriod } from '../domain/aligned-days';
import type { Bars } from './bars';
import { placeBracketWords } from './bracket-words';
import { bracketFillPath, cutBracketPath, meanPath, spaced } from './compare-paths';
import type { OffsetAxis } from './offset-axis';
import { blocksPath, openOutline, type Scales } from './paths';
import { HatchPattern } from './patterns';
import { textWidth } from './text-width';

interface CompareMarksProps {
  readonly period: AlignedPeriod;
  readonly bars: Bars;
  readonly axis: OffsetAxis;
  readonly scales: Scales;
  readonly colour: string;
  readonly font: string;
}

/** With more brackets than this nobody reads their words, and placing them takes long. */
const mostWords = 60;
/** Pixels between two signs of an open end. */
const signRoom = 9;

/** The bars of a period, its brackets, and the mean over them: a few paths, however many days. */
export function CompareMarks({ period, bars, axis, scales, colour, font }: CompareMarksProps) {
  const hatch = useId();
  const [blocks] = bars.parts;
  if (!blocks) return null;
  const mean = meanPath(period.days, scales);
  const fill = `url(#${hatch})`;
  const signs = [
    ...blocks.open,
    ...bars.brackets.filter(({ records }) => records.bound.high === null),
  ]
    .map(({ from, to, top }) => ({ x: scales.x((from + to) / 2), y: scales.y(top) }))
    .sort((one, other) => one.x - other.x);
  const words =
    bars.brackets.length > mostWords
      ? []
      : placeBracketWords(bars, scales, {
          left: axis.left,
          right: axis.width,
          widthOf: (text) => textWidth(text, font),
        });
  return (
    <g>
      <g style={{ color: colour }}>
        <HatchPattern id={hatch} />
        <path d={blocksPath(blocks.solid, scales)} fill="currentColor" data-mark="certain" />
        <path
          d={blocksPath(blocks.possible, scales)}
          fill={fill}
          stroke="currentColor"
          data-mark="possible"
        />
        <path d={blocksPath(blocks.open, scales)} fill={fill} />
        <path d={openOutline(blocks.open, scales)} stroke="currentColor" fill="none" />
        <path d={bracketFillPath(bars.brackets, scales)} fill={fill} opacity={0.55} />
        <path
          d={bars.brackets.map((one) => cutBracketPath(one, period.period, scales)).join('')}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          data-mark="brackets"
        />
      </g>
      <path d={mean} fill="none" className="stroke-ground" strokeWidth={4} strokeLinejoin="round" />
      <path
        d={mean}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
        strokeLinejoin="round"
        data-mark="mean"
      />
      {spaced(signs, signRoom).map(({ x, y }) => (
        <text
          key={x}
          x={x}
          y={y}
          dy="0.35em"
          textAnchor="middle"
          className="halo fill-ink font-semibold text-small"
        >
          +
        </text>
      ))}
      {words.map((placed) =>
        placed ? (
          <text
            key={`${placed.left} ${placed.y}`}
            x={placed.left}
            y={placed.y - 5}
            className="halo fill-ink text-small"
          >
            {placed.words}
          </text>
        ) : null,
      )}
    </g>
  );
}
