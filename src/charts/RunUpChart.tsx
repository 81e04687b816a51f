import { memo, useId, useMemo } from 'react';
import type { CoverageSpan } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { RunUpSeries } from '../domain/run-up-series';
import { textWidth } from '../ui/text-width';
import { CoverageStrip } from './CoverageStrip';
import { countTicks, plotLeft } from './count-ticks';
import { margins, timeAxis } from './geometry';
import type { ChartKeyDate } from './KeyDateLines';
import { RunUpAxes } from './RunUpAxes';
import { BracketFigures, RunUpBars } from './RunUpBars';
import { RunUpKeyDate } from './RunUpKeyDate';
import { ReferenceBand, RunUpLines } from './RunUpLines';
import { RunUpShading } from './RunUpShading';
import { runUpMarks } from './run-up-marks';

interface RunUpChartProps {
  readonly series: RunUpSeries;
  readonly keyDate: ChartKeyDate;
  readonly length: number;
  /** The highest top of all run-ups shown together, so that they have the same scale. */
  readonly highest: number;
  readonly spans: readonly CoverageSpan[];
  readonly today: Day;
  readonly width: number;
  /** Read-only, with a plot height in CSS pixels. Without it the height depends on the width. */
  readonly still?: { readonly plotHeight: number };
  readonly font: string;
  readonly label: string;
}

/** Space above the plot for "14 days", in pixels. */
const head = 24;
const minPlotHeight = 132;

/** Height of the chart without its plot, in CSS pixels. */
export const runUpFrameHeight = head + margins.axis;

export const runUpChartHeight = minPlotHeight + runUpFrameHeight;

/** Attacks by day around a key date and their running total, over the range of all windows of the same shape. */
export const RunUpChart = memo(function RunUpChart(props: RunUpChartProps) {
  const { series, spans, today, width, highest, length, keyDate, font, still } = props;
  const id = useId();
  const marks = useMemo(() => runUpMarks(series, spans, today), [series, spans, today]);
  const first = dayNumber(series.range.start);
  const left = plotLeft(highest, (words) => textWidth(words, font));
  const axis = useMemo(
    () => timeAxis(first, dayNumber(series.range.end), width, left),
    [first, series.range.end, width, left],
  );
  const plotHeight = still?.plotHeight ?? Math.max(minPlotHeight, Math.round(width * 0.36));
  const { ticks, top } = countTicks(highest, plotHeight / 20);
  const bottom = head + plotHeight;
  const scales = useMemo(
    () => ({ x: axis.x, y: (value: number) => bottom - (value / top) * plotHeight }),
    [axis, bottom, plotHeight, top],
  );
  const right = axis.x(axis.last + 1);
  return (
    <svg role="img" aria-label={props.label} width={width} height={bottom + margins.axis}>
      <clipPath id={`${id}plot`}>
        <rect x={axis.left} y={0} width={right - axis.left} height={bottom + 1} />
      </clipPath>
      <RunUpShading {...{ axis, font, id }} runs={series.runs} top={head} height={plotHeight} />
      <RunUpAxes
        axis={axis}
        keyDay={dayNumber(series.keyDay)}
        ticks={ticks}
        scales={scales}
        bottom={bottom}
      />
      <g clipPath={`url(#${id}plot)`}>
        <ReferenceBand marks={marks} scales={scales} opacity={still ? 0.24 : 0.1} />
        <RunUpBars bars={marks.bars} scales={scales} id={id} />
        <RunUpLines marks={marks} scales={scales} top={head} />
        <BracketFigures bars={marks.bars} scales={scales} />
      </g>
      <RunUpKeyDate {...{ axis, keyDate, length, bottom }} keyDay={series.keyDay} top={head} />
      {still ? null : <CoverageStrip axis={axis} runs={series.runs} y={bottom + 0.5} />}
    </svg>
  );
});
