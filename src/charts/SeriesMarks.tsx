import { memo, useId } from 'react';
import { useXAxisScale, useYAxisScale } from 'recharts';
import { useLift } from '../ui/lift';
import type { Bars, PartBlocks } from './bars';
import { blocksPath, openOutline, type Scales } from './paths';
import { HatchPattern } from './patterns';

/** Recharts' scales as plain functions, or null before its axes exist. */
export function useScales(): Scales | null {
  const x = useXAxisScale();
  const y = useYAxisScale();
  if (!x || !y) return null;
  return { x: (day) => x(day) ?? 0, y: (attacks) => y(attacks) ?? 0 };
}

interface PartProps {
  readonly seriesKey: string;
  readonly colour: string;
  readonly blocks: PartBlocks;
  readonly scales: Scales;
}

/** The marks of one part: one path for what is certain, one for what is possible, one for open ends. */
function PartMarks({ seriesKey, colour, blocks, scales }: PartProps) {
  const hatch = useId();
  const lifted = useLift(seriesKey);
  return (
    <g
      className={lifted === 'quiet' ? 'series quiet' : 'series'}
      style={{ color: colour }}
      data-series={seriesKey}
    >
      <HatchPattern id={hatch} />
      <path d={blocksPath(blocks.solid, scales)} fill="currentColor" />
      {blocks.possible.length > 0 ? (
        <path
          d={blocksPath(blocks.possible, scales)}
          fill={`url(#${hatch})`}
          stroke="currentColor"
          strokeWidth={1}
        />
      ) : null}
      {blocks.open.length > 0 ? (
        <>
          <path d={blocksPath(blocks.open, scales)} fill={`url(#${hatch})`} />
          <path d={openOutline(blocks.open, scales)} stroke="currentColor" fill="none" />
          {blocks.open.map((block) => (
            <text
              key={block.from}
              x={(scales.x(block.from) + scales.x(block.to)) / 2}
              y={scales.y(block.top) - 2}
              textAnchor="middle"
              className="fill-ink font-semibold text-small"
            >
              +
            </text>
          ))}
        </>
      ) : null}
    </g>
  );
}

interface SeriesMarksProps {
  readonly keys: readonly string[];
  readonly bars: Bars;
  readonly colourOf: (key: string) => string;
}

/** The bars of all parts, through the scales of the chart they stand in. */
export const SeriesMarks = memo(function SeriesMarks({ keys, bars, colourOf }: SeriesMarksProps) {
  const scales = useScales();
  if (!scales) return null;
  return (
    <g>
      {keys.map((key, part) => {
        const blocks = bars.parts[part];
        return blocks ? (
          <PartMarks
            key={key}
            seriesKey={key}
            colour={colourOf(key)}
            blocks={blocks}
            scales={scales}
          />
        ) : null;
      })}
    </g>
  );
});
