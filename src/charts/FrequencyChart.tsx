import { memo, type ReactNode, useContext, useId, useMemo } from 'react';
import { CartesianGrid, ComposedChart, Line, XAxis, YAxis } from 'recharts';
import type { CoverageSpan, DayStateRun, IntervalCoverage } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import type { ThreatMark } from '../domain/threats';
import { integer } from '../format/bound';
import { textWidth } from '../ui/text-width';
import { BracketMarks } from './BracketMarks';
import { layoutBars } from './bars';
import { ChartImage } from './ChartImage';
import { CoverageStrip } from './CoverageStrip';
import { Still } from './chart-around';
import { countTicks, plotLeft, tickGap } from './count-ticks';
import { DayGround } from './DayGround';
import { frequencyFrame, roomyThreats } from './frequency-frame';
import { margins, timeAxis } from './geometry';
import { KeyDateLabels, laneRows, useKeyDateLanes } from './KeyDateLabels';
import { type ChartKeyDate, KeyDateLines } from './KeyDateLines';
import { MarkedDays } from './MarkedDays';
import { MixedLabels } from './MixedLabels';
import { PlotCursor } from './PlotCursor';
import { SeriesMarks } from './SeriesMarks';
import { ThreatLane } from './ThreatLane';
import { threatLane } from './threat-dots';
import { monthTicks, timeTicks } from './time-ticks';

/** What the latest day shows: scale and lanes that hold it do not jump on the way there. */
export interface ChartRoom {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly today: Day;
  /** With words as wide as they get. */
  readonly keyDates: readonly ChartKeyDate[];
}

export interface FrequencyChartProps {
  /** Width of the whole chart and height of its plot, in CSS pixels. */
  readonly width: number;
  readonly plotHeight: number;
  /** The font of its small text, as a CSS shorthand, to measure labels with. */
  readonly font: string;
  readonly today: Day;
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  /** Keys of the parts of the split, in the order of `counts`. */
  readonly keys: readonly string[];
  readonly colourOf: (key: string) => string;
  readonly spans: readonly CoverageSpan[];
  readonly coverage: readonly IntervalCoverage[];
  readonly runs: readonly DayStateRun[];
  readonly keyDates: readonly ChartKeyDate[];
  /** Null while they are not known: the lane then says so. */
  readonly threats: readonly ThreatMark[] | null;
  /** The days that statements were picked from, up to today. */
  readonly statementSpans: readonly DayRange[];
  /** Days that a chosen statement marks. */
  readonly marked: DayRange | null;
  /** What the chart keeps room for while the day is moved; null where it takes the room it needs. */
  readonly room: ChartRoom | null;
  readonly valueText: (interval: number) => string;
  readonly tooltip: (interval: number) => ReactNode;
  readonly onOpen: (interval: number) => void;
  readonly onOpenThreats: (interval: number) => void;
  readonly onOpenKeyDate: (id: string) => void;
  /** What lies over the chart. */
}

/** Attacks over time against the key dates, with the ground they stand on and the threats' lane. */
export const FrequencyChart = memo(function FrequencyChart(props: FrequencyChartProps) {
  const { width, font, counts, keyDates, runs, today, spans, spanning } = props;
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
  const byMonth = intervals.some((interval) => lengthInDays(interval) > 7);
  const ticks = useMemo(() => (byMonth ? monthTicks(axis) : timeTicks(axis)), [axis, byMonth]);
  // The same objects until they change: Recharts otherwise lays its axes out anew, and replaces what stands on them.
  const days = useMemo(() => {
    const labels = new Map(ticks.map((tick) => [tick.day + 0.5, tick.label]));
    return { ticks: [...labels.keys()], label: (value: number) => labels.get(value) ?? '' };
  }, [ticks]);
  const yTicks = useMemo(() => countTicks(top, plotHeight / 20), [top, plotHeight]);
  // Two points: of a single one Recharts draws a dot, asked for or not.
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
            {/* Recharts makes no y scale without a graphical item. It remembers each id for good, and
                would make up another one whenever the chart comes again. */}
            <Line
              id="scale"
              dataKey="total"
              stroke="none"
              dot={false}
              activeDot={false}
              isAnimationActive={false}
            />
            <DayGround runs={runs} top={margins.top} height={plotHeight} font={font} />
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
            <MixedLabels {...{ intervals, bars, left, right, font }} coverage={props.coverage} />
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
