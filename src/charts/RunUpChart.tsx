import { memo, useId, useMemo } from 'react';
import { dayNumber } from '../domain/day';
import type { RunUpSeries } from '../domain/run-up-series';
import { offsetMark } from '../format/compare-days';
import { textWidth } from '../ui/text-width';
import { countTicks, plotLeft } from './count-ticks';
import { margins, timeAxis } from './geometry';
import { CoverageStrip } from './plot/CoverageStrip';
import type { ChartKeyDate } from './plot/KeyDateLines';
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
  /** Of all run-ups on the page, so that they share one scale. */
  readonly highest: number;
  readonly width: number;
  readonly still?: { readonly plotHeight: number };
  readonly font: string;
  readonly label: string;
}

/** In CSS pixels, between the labels of two weeks. */
const labelGap = 10;
const head = 24;
const minPlotHeight = 132;

export const runUpFrameHeight = head + margins.axis;

export const runUpChartHeight = minPlotHeight + runUpFrameHeight;

export const RunUpChart = memo(function RunUpChart(props: RunUpChartProps) {
  const { series, width, highest, length, keyDate, font, still } = props;
  const id = useId();
  const marks = useMemo(() => runUpMarks(series), [series]);
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
      <RunUpShading {...{ axis, font, id }} runs={series.runs} top={head} height={plotHeight} />
      <RunUpAxes
        axis={axis}
        keyDay={dayNumber(series.keyDay)}
        ticks={ticks}
        scales={scales}
        bottom={bottom}
        labelWidth={textWidth(offsetMark(-28, true), font) + labelGap}
      />
      {/* Cuts at its edges what goes on outside the period. Firefox leaves what a clip path cuts out of a print. */}
      <svg
        aria-hidden="true"
        x={axis.left}
        width={right - axis.left}
        height={bottom + 1}
        viewBox={`${axis.left} 0 ${right - axis.left} ${bottom + 1}`}
        overflow="hidden"
      >
        <ReferenceBand marks={marks} scales={scales} opacity={still ? 0.24 : 0.1} />
        <RunUpBars bars={marks.bars} scales={scales} id={id} />
        <RunUpLines marks={marks} scales={scales} top={head} />
        <BracketFigures bars={marks.bars} scales={scales} />
      </svg>
      <RunUpKeyDate {...{ axis, keyDate, length, bottom }} keyDay={series.keyDay} top={head} />
      {still ? null : <CoverageStrip at={axis.x} runs={series.runs} y={bottom + 0.5} />}
    </svg>
  );
});
