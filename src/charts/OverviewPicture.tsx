import type { SpanningRecords } from '../domain/frequency';
import type { Bars } from './bars';
import type { BrushRange } from './brush';
import { blocksPath } from './paths';
import { bracketsInRows } from './plot/bracket-rows';
import { across, type PlotAxis } from './plot/plot-axis';
import { Stretched } from './plot/Stretched';
import { monthTicks } from './plot/time-ticks';

interface OverviewPictureProps {
  readonly axis: PlotAxis;
  readonly bars: Bars;
  readonly highest: number;
  readonly spanning: readonly SpanningRecords[];
  readonly range: BrushRange;
}

/** In pixels. Brackets of records of several days stand in `above`. */
export const overviewHeight = 52;
const monthsHeight = 16;
const above = 6;
const labelWidth = 32;
const plotHeight = overviewHeight - monthsHeight;

export function OverviewPicture({ axis, bars, highest, spanning, range }: OverviewPictureProps) {
  const scales = { x: axis.share, y: (attacks: number) => across * (1 - attacks / highest) };
  const days = (from: number, to: number) => ({
    x: axis.at(from),
    width: axis.span(from, Math.max(from, to)),
  });
  const end = axis.last + 1;
  return (
    <svg aria-hidden="true" overflow="visible">
      <g className="text-ink-2">
        <svg aria-hidden="true" y={above} height={plotHeight - above}>
          <Stretched>
            {bars.parts.map(({ solid, possible, open }, part) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: an overview has one part.
              <g key={part} fill="currentColor">
                <path d={blocksPath(solid, scales)} />
                <path d={blocksPath([...possible, ...open], scales)} opacity={0.4} />
              </g>
            ))}
          </Stretched>
        </svg>
        {bracketsInRows(spanning).map(({ from, to }) => (
          <rect key={`${from}-${to}`} {...days(from, to)} y={1} height={2} fill="currentColor" />
        ))}
        <line x1="0" x2="100%" y1={plotHeight} y2={plotHeight} stroke="currentColor" />
      </g>
      {monthTicks(axis).map(({ day, label }) => {
        const isAtEnd = axis.x(day) + labelWidth > axis.width;
        return (
          <text
            key={day}
            x={isAtEnd ? '100%' : axis.at(day)}
            textAnchor={isAtEnd ? 'end' : 'start'}
            y={overviewHeight - 3}
            className="fill-ink-2"
          >
            {label}
          </text>
        );
      })}
      <g className="fill-ground" opacity={0.7}>
        <rect {...days(axis.first, range.from)} height={plotHeight} />
        <rect {...days(range.to + 1, end)} height={plotHeight} />
      </g>
      <rect
        {...days(range.from, range.to + 1)}
        y={0.5}
        height={plotHeight - 1}
        className="fill-mark stroke-ink"
      />
    </svg>
  );
}
