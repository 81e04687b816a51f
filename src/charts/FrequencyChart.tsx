import { memo, type ReactNode, useContext, useId, useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { CoverageSpan, DayStateRun, IntervalCoverage } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import type { IntervalUnit } from '../domain/interval';
import type { ThreatMark } from '../domain/threats';
import { integer } from '../format/bound';
import { textWidth } from '../ui/text-width';
import { BracketMarks } from './BracketMarks';
import { layoutBars } from './bars';
import { ChartImage } from './ChartImage';
import { CoverageLabels } from './CoverageLabels';
import { CoverageStrip } from './CoverageStrip';
import { Still } from './chart-around';
import { countTicks, plotLeft, tickGap } from './count-ticks';
import { DayShading } from './DayShading';
import { frequencyFrame, roomyThreats } from './frequency-frame';
import { margins, timeAxis } from './geometry';
import { KeyDateLabels, laneRows, useKeyDateLanes } from './KeyDateLabels';
import { type ChartKeyDate, KeyDateLines } from './KeyDateLines';
import { MarkedDays } from './MarkedDays';
import { PlotCursor } from './PlotCursor';
import { SeriesMarks } from './SeriesMarks';
import { ThreatLane } from './ThreatLane';
import { threatLane } from './threat-dots';
import { monthTicks, timeTicks } from './time-ticks';

/** The chart on the latest day. Scale and lanes leave space for it, so that they do not jump while the day moves. */
export interface ChartRoom {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly today: Day;
  readonly keyDates: readonly ChartKeyDate[];
}

export interface FrequencyChartProps {
  readonly width: number;
  readonly plotHeight: number;
  readonly font: string;
  readonly today: Day;
  readonly unit: IntervalUnit;
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly keys: readonly string[];
  readonly colourOf: (key: string) => string;
  readonly spans: readonly CoverageSpan[];
  readonly coverage: readonly IntervalCoverage[];
  readonly runs: readonly DayStateRun[];
  readonly keyDates: readonly ChartKeyDate[];
  /** Null until threats are loaded; the lane then says so. */
  readonly threats: readonly ThreatMark[] | null;
  readonly statementSpans: readonly DayRange[];
  readonly marked: DayRange | null;
  readonly room: ChartRoom | null;
  readonly valueText: (interval: number) => string;
  readonly tooltip: (interval: number) => ReactNode;
  readonly onOpen: (interval: number) => void;
  readonly onOpenThreats: (interval: number) => void;
  readonly onOpenKeyDate: (id: string) => void;
}

export const FrequencyChart = memo(function FrequencyChart(props: FrequencyChartProps) {
  const { width, font, unit, counts, keyDates, runs, today, spans, spanning } = props;
  const { intervals } = counts;
  const hatches = useId();
  const first = dayNumber(intervals[0]?.start ?? today);
  const last = dayNumber(intervals.at(-1)?.end ?? today);
  const bars = useMemo(
    () => layoutBars(counts, spanning, spans, today),
    [counts, spanning, spans, today],
  );
  const { room } = props;
  const still = useContext(Still);
  const highest = useMemo(
    () => (room ? layoutBars(room.counts, room.spanning, spans, room.today).highest : 0),
    [room, spans],
  );
  const top = Math.max(bars.highest, highest);
  const left = plotLeft(top, (words) => textWidth(words, font));
  const axis = useMemo(() => timeAxis(first, last, width, left), [first, last, width, left]);
  const lanes = useKeyDateLanes(axis, room?.keyDates ?? keyDates, font);
  const plotHeight = still ? still.plotHeight(laneRows(lanes)) : props.plotHeight;
  const marks = useMemo(
    () => props.threats && threatLane(props.threats, intervals),
    [props.threats, intervals],
  );
  const ticks = useMemo(() => {
    const months = unit === 'month' ? monthTicks(axis) : [];
    // A period within one or two months may have only one start of a month, or none.
    return months.length > 1 ? months : timeTicks(axis);
  }, [axis, unit]);
  // Stable objects, because Recharts lays out its axes and remounts the marks when they change.
  const days = useMemo(() => {
    const labels = new Map(ticks.map((tick) => [tick.day + 0.5, tick.label]));
    return { ticks: [...labels.keys()], label: (value: number) => labels.get(value) ?? '' };
  }, [ticks]);
  const yTicks = useMemo(() => countTicks(top, plotHeight / 20), [top, plotHeight]);
  // Two points, because Recharts draws a dot for a single one even with `dot={false}`.
  const data = useMemo(() => [first, last].map((day) => ({ day, total: 0 })), [first, last]);

  const right = axis.x(axis.last + 1);
  const { bottom, threatsTop, threatsHeight, height } = frequencyFrame(
    plotHeight,
    still ? still.threats : roomyThreats,
  );
  return (
    <div>
      <KeyDateLabels lanes={lanes} keyDates={keyDates} onOpen={props.onOpenKeyDate} />
      <div className="relative" style={{ height }}>
        <ChartImage>
          <ComposedChart
            width={width}
            height={height}
            data={data}
            margin={{
              top: margins.top,
              right: margins.right,
              bottom: height - bottom - margins.axis,
              left: 0,
            }}
            accessibilityLayer={false}
            tabIndex={-1}
          >
            <CartesianGrid vertical={false} syncWithTicks />
            <XAxis
              type="number"
              dataKey="day"
              domain={[first, last + 1]}
              allowDataOverflow
              ticks={days.ticks}
              tickFormatter={days.label}
              interval={0}
              height={margins.axis}
              tickLine={false}
              tickMargin={still ? 1 : 7}
              axisLine={{ className: 'stroke-ink-2' }}
            />
            <YAxis
              width={left}
              domain={[0, yTicks.top]}
              ticks={yTicks.ticks}
              interval={0}
              tickLine={false}
              tickSize={0}
              tickMargin={tickGap}
              tickFormatter={integer}
              axisLine={false}
            />
            {/* Recharts makes no y scale without a graphical item. The id is fixed, because Recharts keeps
                every id it has seen and would generate another one at each mount. */}
            <Line
              id="scale"
              dataKey="total"
              stroke="none"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <DayShading runs={runs} top={margins.top} height={plotHeight} font={font} />
            <MarkedDays axis={axis} range={props.marked} top={margins.top} bottom={height} />
            <SeriesMarks {...{ keys: props.keys, bars, hatches }} colourOf={props.colourOf} />
            <KeyDateLines
              axis={axis}
              keyDates={keyDates}
              stretches={[
                [0, bottom],
                ...(threatsHeight > 0 ? [[threatsTop, height - 8] as const] : []),
              ]}
            />
            <BracketMarks
              {...{ keys: props.keys, bars, hatches, left, right, font }}
              colourOf={props.colourOf}
            />
            <CoverageLabels
              {...{ unit, intervals, bars, left, right, font }}
              coverage={props.coverage}
            />
            <CoverageStrip axis={axis} runs={runs} y={bottom + 0.5} />
            {threatsHeight > 0 ? (
              <ThreatLane
                {...{ axis, marks, top: threatsTop, height: threatsHeight, font }}
                spans={props.statementSpans}
              />
            ) : null}
          </ComposedChart>
        </ChartImage>
        {still ? null : (
          <PlotCursor
            axis={axis}
            intervals={intervals}
            height={height}
            label="Cursor on the time axis"
            threatsFrom={threatsTop}
            valueText={props.valueText}
            tooltip={props.tooltip}
            onOpen={props.onOpen}
            onOpenThreats={props.onOpenThreats}
          />
        )}
      </div>
    </div>
  );
});
