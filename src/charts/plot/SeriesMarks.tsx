import { Fragment, memo, useContext } from 'react';
import { useHighlight } from '../../ui/highlight';
import type { BarBlock, Bars, PartBlocks } from '../bars';
import { blocksPath, openOutline, type Scales } from '../paths';
import { HatchPattern, hatchId, LeftOutPattern } from '../patterns';
import { Still } from './chart-around';
import { across, type PlotAxis } from './plot-axis';
import { Patterned, Stretched } from './Stretched';

interface PlotScales {
  readonly axis: PlotAxis;
  readonly scales: Scales;
  /** In CSS pixels; the minimum if CSS decides. */
  readonly plotHeight: number;
}

interface PlainProps extends Pick<PlotScales, 'scales' | 'plotHeight'> {
  readonly seriesKey: string;
  readonly colour: string;
  readonly blocks: PartBlocks;
}

function usePartLook(seriesKey: string, colour: string) {
  const highlight = useHighlight(seriesKey);
  const className = highlight === 'quiet' ? 'series quiet' : 'series';
  return { className, color: colour, 'data-series': seriesKey };
}

const PlainBars = memo(function PlainBars(props: PlainProps) {
  const { seriesKey, colour, blocks, scales, plotHeight } = props;
  const look = usePartLook(seriesKey, colour);
  return (
    <path {...look} d={blocksPath(blocks.solid, scales, across / plotHeight)} fill="currentColor" />
  );
});

interface PartProps extends PlotScales {
  readonly seriesKey: string;
  readonly colour: string;
  readonly blocks: PartBlocks;
  readonly hatch: string;
}

const PartMarks = memo(function PartMarks(props: PartProps) {
  const { seriesKey, colour, blocks, axis, scales, plotHeight, hatch } = props;
  const look = usePartLook(seriesKey, colour);
  const still = useContext(Still);
  const line = across / plotHeight;
  const solid = blocksPath(blocks.solid, scales, line);
  const possible = blocksPath(blocks.possible, scales, line);
  const open = blocksPath(blocks.open, scales, line);
  const outlines = possible + openOutline(blocks.open, scales);
  return (
    <g {...look}>
      {still ? (
        <>
          {still.texture(`${hatch}solid`, seriesKey, { x: axis.x, y: () => plotHeight })}
          <Patterned id={`${hatch}bars`} path={solid} fill={`url(#${hatch}solid)`} />
        </>
      ) : null}
      {possible + open === '' ? null : (
        <Patterned id={`${hatch}may`} path={possible + open} fill={`url(#${hatch})`} />
      )}
      <Stretched>
        {still ? null : <path d={solid} fill="currentColor" />}
        {outlines === '' ? null : (
          <path d={outlines} fill="none" stroke="currentColor" vectorEffect="non-scaling-stroke" />
        )}
      </Stretched>
      {blocks.open.map(({ from, to, top }) => (
        <text
          key={from}
          x={axis.at((from + to) / 2)}
          y={`${scales.y(top) / 10}%`}
          dy={-2}
          textAnchor="middle"
          className="fill-ink font-semibold"
        >
          +
        </text>
      ))}
    </g>
  );
});

interface SeriesMarksProps extends PlotScales {
  readonly keys: readonly string[];
  readonly bars: Bars;
  readonly leftOut: readonly BarBlock[];
  readonly colourOf: (key: string) => string;
  readonly hatches: string;
}

export function SeriesMarks(props: SeriesMarksProps) {
  const { keys, bars, leftOut, colourOf, hatches, ...plot } = props;
  const still = useContext(Still);
  const parts = keys.flatMap((key, part) => {
    const blocks = bars.parts[part];
    if (!blocks) return [];
    return { key, blocks, hasHatch: blocks.possible.length + blocks.open.length > 0 };
  });
  const isPlain = (part: (typeof parts)[number]) => !(still || part.hasHatch);
  return (
    <>
      <Stretched>
        {parts.filter(isPlain).map(({ key, blocks }) => (
          <PlainBars
            key={key}
            seriesKey={key}
            colour={colourOf(key)}
            blocks={blocks}
            scales={plot.scales}
            plotHeight={plot.plotHeight}
          />
        ))}
      </Stretched>
      {parts.map((part) => {
        const { key, blocks, hasHatch } = part;
        return isPlain(part) ? null : (
          <Fragment key={key}>
            {hasHatch ? <HatchPattern id={hatchId(hatches, key)} colour={colourOf(key)} /> : null}
            <PartMarks
              {...plot}
              seriesKey={key}
              colour={colourOf(key)}
              blocks={blocks}
              hatch={hatchId(hatches, key)}
            />
          </Fragment>
        );
      })}
      {leftOut.length > 0 ? (
        <>
          <LeftOutPattern id={`${hatches}leftOut`} />
          <Patterned
            id={`${hatches}leftOutDays`}
            path={blocksPath(leftOut, plot.scales)}
            fill={`url(#${hatches}leftOut)`}
          />
        </>
      ) : null}
    </>
  );
}
