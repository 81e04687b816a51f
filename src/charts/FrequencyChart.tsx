import { memo, type ReactNode, useContext, useId, useMemo } from 'react';
import type { CoverageSpan, DayStateRun, IntervalCoverage } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import type { IntervalUnit } from '../domain/interval';
import type { ThreatMark } from '../domain/threats';
import { textWidth } from '../ui/text-width';
import { BracketMarks } from './BracketMarks';
import { layoutBars } from './bars';
import { ChartImage } from './ChartImage';
import { CoverageLabels } from './CoverageLabels';
import { CoverageStrip } from './CoverageStrip';
import { Still } from './chart-around';
import { countTicks, plotLeft } from './count-ticks';
import { DayShading } from './DayShading';
import { frequencyFrame, roomyThreats } from './frequency-frame';
import { margins, timeAxis } from './geometry';
import { KeyDateLabels, laneRows, useKeyDateLanes } from './KeyDateLabels';
import { type ChartKeyDate, KeyDateLines } from './KeyDateLines';
import { MarkedDays } from './MarkedDays';
import { PlotAxes, roomyTickGap, tightTickGap } from './PlotAxes';
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
  readonly asOf: Day;
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
  const { width, font, asOf, unit, counts, keyDates, runs, today, spans, spanning } = props;
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
    return months.length > 1 ? months : timeTicks(axis, asOf);
  }, [axis, unit, asOf]);
  const yTicks = useMemo(() => countTicks(top, plotHeight / 20), [top, plotHeight]);
  const scales = useMemo(() => {
    const y = (attacks: number) => margins.top + plotHeight * (1 - attacks / yTicks.top);
    return { x: axis.x, y };
  }, [axis, plotHeight, yTicks.top]);
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
          <svg width={width} height={height} aria-hidden="true" className="block overflow-visible">
            <PlotAxes
              {...{ axis, ticks, scales, bottom }}
              counts={yTicks.ticks}
              gap={still ? tightTickGap : roomyTickGap}
            />
            <DayShading
              runs={runs}
              scales={scales}
              top={margins.top}
              height={plotHeight}
              font={font}
            />
            <MarkedDays axis={axis} range={props.marked} top={margins.top} bottom={height} />
            <SeriesMarks
              {...{ keys: props.keys, bars, hatches, scales }}
              colourOf={props.colourOf}
            />
            <KeyDateLines
              axis={axis}
              keyDates={keyDates}
              stretches={[
                [0, bottom],
                ...(threatsHeight > 0 ? [[threatsTop, height - 8] as const] : []),
              ]}
            />
            <BracketMarks
              {...{ keys: props.keys, asOf, bars, hatches, scales, left, right, font }}
              colourOf={props.colourOf}
            />
            <CoverageLabels
              {...{ unit, intervals, bars, scales, left, right, font }}
              coverage={props.coverage}
            />
            <CoverageStrip axis={axis} runs={runs} y={bottom + 0.5} />
            {threatsHeight > 0 ? (
              <ThreatLane
                {...{ axis, marks, top: threatsTop, height: threatsHeight, font }}
                spans={props.statementSpans}
              />
            ) : null}
          </svg>
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
