import type { SpanningRecords } from '../domain/frequency';
import type { Bars } from './bars';
import type { BrushRange } from './brush';
import { blocksPath, round } from './paths';
import { bracketsInRows } from './plot/bracket-rows';
import type { PlotAxis } from './plot/plot-axis';
import { Stretched } from './plot/Stretched';
import { monthTicks } from './plot/time-ticks';

interface OverviewPictureProps {
  readonly axis: PlotAxis;
  readonly bars: Bars;
  readonly highest: number;
  readonly spanning: readonly SpanningRecords[];
  readonly range: BrushRange;
  /** Size of the labels in CSS pixels. */
  readonly text: number;
}

/** In CSS pixels. Brackets of records over several days are in `above`. */
export const overviewHeight = 52;
const monthsHeight = 16;
const above = 6;
/** Of a month or a year, in em. */
const labelWidth = 2.7;
const plotHeight = overviewHeight - monthsHeight;

/** Too low for a line between what is certain and what is possible. */
const noLine = 0;
/**
 * In CSS pixels: lines of one pixel are drawn this far from their place, so that they are sharp.
 */
const half = 0.5;

export function OverviewPicture({
  axis,
  bars,
  highest,
  spanning,
  range,
  text,
}: OverviewPictureProps) {
  const scales = {
    x: axis.share,
    y: (attacks: number) => above + (plotHeight - above) * (1 - attacks / highest),
  };
  const x = (day: number) => round(axis.share(day));
  const box = (from: number, to: number, [top, bottom]: readonly [number, number]) =>
    to > from ? `M${x(from)} ${top}H${x(to)}V${bottom}H${x(from)}Z` : '';
  const end = axis.last + 1;
  const [certain, possible] = [
    bars.parts.map(({ solid }) => blocksPath(solid, scales, noLine)).join(''),
    bars.parts.map((part) => blocksPath([...part.possible, ...part.open], scales, noLine)).join(''),
  ];
  const brackets = bracketsInRows(spanning).map(({ from, to }) => box(from, to, [1, 3]));
  const baseline = box(axis.first, end, [plotHeight - half, plotHeight + half]);
  const others = [
    box(axis.first, range.from, [0, plotHeight]),
    box(range.to + 1, end, [0, plotHeight]),
  ];
  return (
    <>
      <Stretched height={plotHeight}>
        <path d={[certain, ...brackets, baseline].join('')} className="fill-ink-2" />
        {possible === '' ? null : <path d={possible} className="fill-ink-2" opacity={0.7} />}
        <path d={others.join('')} className="fill-ground" opacity={0.7} />
        <path
          d={box(range.from, range.to + 1, [half, plotHeight - half])}
          className="fill-mark stroke-ink"
          vectorEffect="non-scaling-stroke"
        />
      </Stretched>
      {monthTicks(axis, text).map(({ day, label }) => {
        const isAtEnd = axis.x(day) + labelWidth * text > axis.width;
        return (
          // biome-ignore lint/a11y/noAriaHiddenOnFocusable: a text takes no focus.
          <text
            key={day}
            aria-hidden="true"
            x={isAtEnd ? '100%' : axis.at(day)}
            textAnchor={isAtEnd ? 'end' : 'start'}
            y={overviewHeight - 3}
            className="fill-ink-2"
          >
            {label}
          </text>
        );
      })}
    </>
  );
}
