import { useId } from 'react';
import type { AlignedPeriod } from '../domain/aligned-days';
import { boundFigure } from '../format/bound';
import { textWidth } from '../ui/text-width';
import type { Bars } from './bars';
import { placeBracketWords } from './bracket-words';
import { bracketFillPath, cutBracketPath, meanPath, spaced } from './compare-paths';
import type { OffsetAxis } from './offset-axis';
import { blocksPath, openOutline, type Scales } from './paths';
import { HatchPattern } from './patterns';
import { TexturePattern } from './TexturePattern';
import type { Texture } from './textures';

interface CompareMarksProps {
  readonly period: AlignedPeriod;
  readonly bars: Bars;
  readonly axis: OffsetAxis;
  readonly scales: Scales;
  readonly colour: string;
  readonly texture: Texture;
  readonly still: boolean;
  readonly font: string;
}

/** With more brackets, labels are unreadable and slow to place. */
const maxWords = 60;
const signDistance = 9;

/** Draws a fixed number of paths, because a period may have thousands of days. */
export function CompareMarks(props: CompareMarksProps) {
  const { period, bars, axis, scales, colour, texture, still, font } = props;
  const hatch = useId();
  const [blocks] = bars.parts;
  if (!blocks) return null;
  const fill = `url(#${hatch})`;
  const signs = [
    ...blocks.open,
    // The figures of brackets already include a "+".
    ...(still ? [] : bars.brackets.filter(({ records }) => records.bound.high === null)),
  ]
    .map(({ from, to, top }) => ({ x: scales.x((from + to) / 2), y: scales.y(top) }))
    .sort((one, other) => one.x - other.x);
  return (
    <g>
      <g style={{ color: colour }}>
        <HatchPattern id={hatch} />
        {texture === 'plain' ? null : (
          <TexturePattern id={`${hatch}certain`} texture={texture} scales={scales} />
        )}
        <path
          d={blocksPath(blocks.solid, scales)}
          fill={texture === 'plain' ? 'currentColor' : `url(#${hatch}certain)`}
          data-mark="certain"
        />
        <path
          d={blocksPath(blocks.possible, scales)}
          fill={fill}
          stroke="currentColor"
          data-mark="possible"
        />
        <path d={blocksPath(blocks.open, scales)} fill={fill} />
        <path d={openOutline(blocks.open, scales)} stroke="currentColor" fill="none" />
        <path d={bracketFillPath(bars.brackets, scales)} fill={fill} opacity={0.65} />
        <path
          d={bars.brackets.map((one) => cutBracketPath(one, period.period, scales)).join('')}
          fill="none"
          stroke="currentColor"
          strokeWidth={1.5}
          data-mark="brackets"
        />
      </g>
      {still ? null : <Mean period={period} scales={scales} />}
      {spaced(signs, signDistance).map(({ x, y }) => (
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
      {still ? (
        <BracketFigures bars={bars} scales={scales} />
      ) : (
        <BracketWords {...{ period, bars, axis, scales, font }} />
      )}
    </g>
  );
}

function Mean({ period, scales }: Pick<CompareMarksProps, 'period' | 'scales'>) {
  const mean = meanPath(period.days, scales);
  return (
    <>
      <path d={mean} fill="none" className="stroke-ground" strokeWidth={4} strokeLinejoin="round" />
      <path
        d={mean}
        fill="none"
        className="stroke-ink"
        strokeWidth={1.5}
        strokeLinejoin="round"
        data-mark="mean"
      />
    </>
  );
}

/** Inside the brackets, because the names of key dates are above them. */
function BracketFigures({ bars, scales }: Pick<CompareMarksProps, 'bars' | 'scales'>) {
  return bars.brackets.map(({ from, to, bottom, top, records }) => (
    <text
      key={`${from}-${to}-${bottom}`}
      x={scales.x((from + to) / 2)}
      y={scales.y((bottom + top) / 2)}
      dy="0.35em"
      textAnchor="middle"
      className="halo fill-ink font-semibold text-small"
    >
      {boundFigure(records.bound)}
    </text>
  ));
}

type BracketWordsProps = Pick<CompareMarksProps, 'period' | 'bars' | 'axis' | 'scales' | 'font'>;

function BracketWords({ period, bars, axis, scales, font }: BracketWordsProps) {
  if (bars.brackets.length > maxWords) return null;
  const words = placeBracketWords(bars, scales, {
    asOf: period.period.end,
    left: axis.left,
    right: axis.width,
    widthOf: (text) => textWidth(text, font),
  });
  return words.map((placed) =>
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
  );
}
