import { memo, useContext } from 'react';
import { useHighlight } from '../ui/highlight';
import type { Bars, PartBlocks } from './bars';
import { Still } from './chart-around';
import { blocksPath, openOutline, type Scales } from './paths';
import { HatchPattern, hatchId } from './patterns';

interface PartProps {
  readonly seriesKey: string;
  readonly colour: string;
  readonly blocks: PartBlocks;
  readonly scales: Scales;
  readonly hatch: string;
}

const PartMarks = memo(function PartMarks({ seriesKey, colour, blocks, scales, hatch }: PartProps) {
  const highlight = useHighlight(seriesKey);
  const still = useContext(Still);
  const fill = `url(#${hatch})`;
  return (
    <g
      className={highlight === 'quiet' ? 'series quiet' : 'series'}
      style={{ color: colour }}
      data-series={seriesKey}
    >
      {still?.texture(`${hatch}solid`, seriesKey, scales)}
      <path
        d={blocksPath(blocks.solid, scales)}
        fill={still ? `url(#${hatch}solid)` : 'currentColor'}
      />
      {blocks.possible.length > 0 ? (
        <path d={blocksPath(blocks.possible, scales)} fill={fill} stroke="currentColor" />
      ) : null}
      {blocks.open.length > 0 ? (
        <>
          <path d={blocksPath(blocks.open, scales)} fill={fill} />
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
});

interface SeriesMarksProps {
  readonly scales: Scales;
  readonly keys: readonly string[];
  readonly bars: Bars;
  readonly colourOf: (key: string) => string;
  readonly hatches: string;
}

export function SeriesMarks({ keys, bars, scales, colourOf, hatches }: SeriesMarksProps) {
  return (
    <g>
      {[...keys, 'several'].map((key) => (
        <g key={key} style={{ color: colourOf(key) }}>
          <HatchPattern id={hatchId(hatches, key)} />
        </g>
      ))}
      {keys.map((key, part) => {
        const blocks = bars.parts[part];
        return blocks ? (
          <PartMarks
            key={key}
            seriesKey={key}
            colour={colourOf(key)}
            blocks={blocks}
            scales={scales}
            hatch={hatchId(hatches, key)}
          />
        ) : null;
      })}
    </g>
  );
}
