import { memo, type ReactNode, useContext, useId, useMemo } from 'react';
import type { CoverageSpan, DayStateRun, IntervalCoverage } from '../domain/coverage';
import { type Day, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { Frequency, SpanningRecords } from '../domain/frequency';
import type { IntervalUnit } from '../domain/interval';
import type { ThreatMark } from '../domain/threats';
import { blocksLeftOut, layoutBars } from './bars';
import { countTicks } from './count-ticks';
import { frequencyExtent } from './frequency-extent';
import { BracketMarks } from './plot/BracketMarks';
import { bracketsInRows } from './plot/bracket-rows';
import { CoverageLabels } from './plot/CoverageLabels';
import { Still } from './plot/chart-around';
import { DayShading } from './plot/DayShading';
import { FoldButton, FoldGround } from './plot/Fold';
import { frequencyFrame, roomyThreats } from './plot/frequency-frame';
import { KeyDateLabels, laneRows, useKeyDateLanes } from './plot/KeyDateLabels';
import { type ChartKeyDate, KeyDateLines } from './plot/KeyDateLines';
import { MarkedDays } from './plot/MarkedDays';
import { missingDays } from './plot/missing-days';
import { CountAxis, CountUnit, DayAxis, roomyTickGap, tightTickGap } from './plot/PlotAxes';
import { PlotCursor } from './plot/PlotCursor';
import { PlotFrame } from './plot/PlotFrame';
import { across, plotLeft, plotWidth } from './plot/plot-axis';
import { assumedSize, isNarrow, type PlotSize } from './plot/plot-size';
import { SeriesMarks } from './plot/SeriesMarks';
import { ThreatLane } from './plot/ThreatLane';
import { threatLane } from './plot/threat-dots';
import { monthTicks, timeTicks } from './plot/time-ticks';
import { usePlotAxis } from './plot/use-plot-axis';

/**
 * The chart on the latest day. Scale and lanes reserve space for it, so that they do not jump while
 * the day moves.
 */
export interface ChartRoom {
  readonly counts: Frequency;
  readonly spanning: readonly SpanningRecords[];
  readonly foldable: DayRange | null;
  readonly keyDates: readonly ChartKeyDate[];
}

export interface FrequencyChartProps {
  readonly className?: string | undefined;
  readonly size: PlotSize;
  /** The dataset's day: days of another year are labelled with their year. */
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
  /** Days that can be drawn narrower; null if there are none. */
  readonly foldable: DayRange | null;
  readonly isFolded: boolean;
  readonly keyDates: readonly ChartKeyDate[];
  readonly threats: readonly ThreatMark[] | null;
  readonly statementSpans: readonly DayRange[];
  readonly marked: DayRange | null;
  readonly room: ChartRoom | null;
  readonly valueText: (interval: number) => string;
  readonly tooltip: (interval: number, inLane: boolean) => ReactNode;
  readonly alone: string | null;
  readonly onOpen: (interval: number) => void;
  readonly onOpenThreats: (interval: number) => void;
  readonly onFold: (isFolded: boolean) => void;
  readonly onOpenKeyDate: (id: string) => void;
}

/**
 * Heights are set by CSS, so they are known without measuring. In a narrow window the page scrolls
 * anyway.
 */
const plotHeights = {
  wide: { least: 168, className: 'h-[max(168px,min(100vh-755px,44vh))]' },
  narrow: { least: 260, className: 'h-[260px]' },
} as const;

export const FrequencyChart = memo(function FrequencyChart(props: FrequencyChartProps) {
  const { size, asOf, unit, counts, keyDates, runs, today, spans, spanning, room } = props;
  const { foldable } = props;
  const folded = props.isFolded ? foldable : null;
  const { intervals } = counts;
  const hatches = useId();
  const period = {
    first: dayNumber(intervals[0]?.start ?? today),
    last: dayNumber(intervals.at(-1)?.end ?? today),
  };
  const still = useContext(Still);
  const kind = isNarrow(size) ? 'narrow' : 'wide';
  const only = props.alone === null ? null : props.keys.indexOf(props.alone);
  const bars = useMemo(
    () => layoutBars(counts, spanning, unit, only),
    [counts, spanning, unit, only],
  );
  const { highest: top, bracketRows } = useMemo(
    () => frequencyExtent({ counts, spanning }, room),
    [counts, spanning, room],
  );
  const leftOut = useMemo(
    () => blocksLeftOut(bars, counts, spans, unit, today),
    [bars, counts, spans, unit, today],
  );
  const brackets = useMemo(
    () => bracketsInRows(spanning).filter(({ records }) => only === null || records.part === only),
    [spanning, only],
  );
  const width = plotWidth(size, top);
  const axis = usePlotAxis(period, folded, unit, width);
  const assumed = plotWidth(still ? size : assumedSize[kind], top);
  const assumedAxis = usePlotAxis(period, folded, unit, assumed);
  const lanes = useKeyDateLanes(axis, room?.keyDates ?? keyDates, size.text);
  const assumedText = still ? size.text : assumedSize[kind].text;
  const assumedLanes = useKeyDateLanes(assumedAxis, room?.keyDates ?? keyDates, assumedText);
  // At least as many as before the width was known, so that nothing moves up.
  const rows = Math.max(laneRows(lanes), laneRows(assumedLanes));
  const plotHeight = still ? still.plotHeight(rows) : plotHeights[kind].least;
  const marks = useMemo(
    () => props.threats && threatLane(props.threats, intervals),
    [props.threats, intervals],
  );
  const ticks = useMemo(() => {
    const months = unit === 'month' ? monthTicks(axis, size.text) : [];
    // A period within one or two months may have only one start of a month, or none.
    const shown = months.length > 1 ? months : timeTicks(axis, asOf, size.text);
    return shown.filter(({ day }) => !axis.isFolded(day));
  }, [axis, unit, asOf, size.text]);
  const yTicks = useMemo(() => countTicks(top, plotHeight / 20), [top, plotHeight]);
  const scales = useMemo(
    () => ({ x: axis.share, y: (attacks: number) => across * (1 - attacks / yTicks.top) }),
    [axis, yTicks.top],
  );
  const frame = frequencyFrame(bracketRows, still ? still.threats : roomyThreats);
  const { keys, colourOf } = props;
  const { text } = size;
  return (
    <div className={`mr-[10px] text-small ${plotLeft(top).className} ${props.className ?? ''}`}>
      <KeyDateLabels {...{ axis, lanes, rows, keyDates }} onOpen={props.onOpenKeyDate} />
      <PlotFrame
        frame={frame}
        plotHeight={still ? plotHeight : plotHeights[kind].className}
        head={
          <>
            <KeyDateLines axis={axis} keyDates={keyDates} height={frame.head} shaded />
            <BracketMarks {...{ axis, keys, brackets, colourOf, text, asOf }} />
          </>
        }
        plot={
          <>
            <CountAxis counts={yTicks.ticks} at={(count) => `${scales.y(count) / 10}%`} />
            <DayShading
              {...{ axis, runs, period, text }}
              // The legend of the wall has no entry for these days.
              missing={still ? null : missingDays(runs, spans, today)}
            />
            {folded ? <FoldGround axis={axis} folded={folded} /> : null}
            <SeriesMarks
              {...{ keys, bars, leftOut, hatches, axis, scales, plotHeight, colourOf }}
            />
            <KeyDateLines axis={axis} keyDates={keyDates} shaded />
            <CountUnit unit={unit} />
            <CoverageLabels
              {...{ unit, intervals, bars, axis, scales, plotHeight, text }}
              coverage={props.coverage}
            />
          </>
        }
        foot={
          <>
            <DayAxis axis={axis} ticks={ticks} gap={still ? tightTickGap : roomyTickGap} />
            {frame.threatsHeight > 0 ? (
              <svg aria-hidden="true" y={frame.threatsTop} overflow="visible" className="text-ink">
                <KeyDateLines
                  axis={axis}
                  keyDates={keyDates}
                  height={frame.threatsHeight}
                  to={frame.threatsHeight - 8}
                />
                <ThreatLane
                  {...{ axis, marks, text }}
                  height={frame.threatsHeight}
                  spans={props.statementSpans}
                />
              </svg>
            ) : null}
          </>
        }
      >
        <MarkedDays axis={axis} range={props.marked} />
        {still ? null : (
          <PlotCursor
            axis={axis}
            intervals={intervals}
            top={frame.head}
            label="Cursor on the time axis"
            threatsHeight={frame.threatsHeight}
            valueText={props.valueText}
            tooltip={props.tooltip}
            onOpen={props.onOpen}
            onOpenThreats={props.onOpenThreats}
          />
        )}
        {foldable ? (
          <FoldButton
            {...{ axis, foldable, asOf, runs, text }}
            isFolded={props.isFolded}
            foot={frame.foot}
            onFold={props.onFold}
          />
        ) : null}
      </PlotFrame>
    </div>
  );
});
