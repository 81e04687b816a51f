import { memo, type ReactNode, useMemo, useRef } from 'react';
import type { Day } from '../domain/day';
import { integer } from '../format/bound';
import type { PeriodName } from '../format/compare-days';
import { textWidth } from '../ui/text-width';
import { CompareCursor } from './CompareCursor';
import { type ChartPeriod, CompareRow } from './CompareRow';
import { compareBars, highestOf } from './compare-bars';
import { frameIn, roomyFrame, type StillFrame } from './compare-frame';
import { countTicks } from './count-ticks';
import { offsetAxis, offsetReach } from './offset-axis';
import { offsetTicks } from './offset-ticks';

interface CompareSeriesProps {
  readonly width: number;
  readonly font: string;
  readonly a: ChartPeriod;
  readonly b: ChartPeriod;
  /** Offsets count from key dates ("T-14") if true, else from the first days ("day 1"). */
  readonly byDate: boolean;
  readonly label: string;
}

interface InteractiveProps {
  readonly still?: undefined;
  readonly plotHeight: number;
  readonly tooltip: (offset: number, opens: PeriodName | null) => ReactNode;
  readonly onOpen: (period: PeriodName, day: Day) => void;
}

interface StillProps {
  readonly still: StillFrame;
}

export type CompareChartProps = CompareSeriesProps & (InteractiveProps | StillProps);

const rightMargin = 8;

/** A above B on the same scales of days and attacks, so that positions and heights can be compared. */
export const CompareChart = memo(function CompareChart(props: CompareChartProps) {
  const { width, font, a, b, byDate, label, still } = props;
  const lower = useRef<HTMLDivElement>(null);
  const periods = useMemo(() => ({ a: a.aligned, b: b.aligned }), [a.aligned, b.aligned]);
  const bars = useMemo(() => ({ a: compareBars(periods.a), b: compareBars(periods.b) }), [periods]);
  const frame = still ? frameIn(still, byDate) : roomyFrame(props.plotHeight, byDate);
  const { steps } = frame;
  const counts = useMemo(
    () => countTicks(Math.max(highestOf(periods.a, bars.a), highestOf(periods.b, bars.b)), steps),
    [periods, bars, steps],
  );
  const widthOf = useMemo(() => (words: string) => textWidth(words, font), [font]);
  const axis = useMemo(() => {
    const left = Math.ceil(widthOf(integer(counts.ticks.at(-1) ?? 0))) + 10;
    return offsetAxis(
      offsetReach([periods.a, periods.b], { byDate }),
      width,
      Math.max(22, left),
      width - rightMargin,
    );
  }, [periods, byDate, width, counts, widthOf]);
  const ticks = useMemo(() => offsetTicks(axis, byDate, widthOf), [axis, byDate, widthOf]);
  const row = { byDate, axis, ticks, counts, font, frame };
  return (
    <div className="relative">
      <div role="img" aria-label={label}>
        <CompareRow {...row} {...a} name="a" bars={bars.a} />
        <div ref={lower} className="pt-2">
          <CompareRow {...row} {...b} name="b" bars={bars.b} />
          <svg aria-hidden="true" width={width} className="block h-[1.4em] text-small">
            {ticks.map(({ offset, label: words, x }) => (
              <text
                key={offset}
                x={x}
                y={0}
                dy="1em"
                textAnchor="middle"
                className={byDate && offset === 0 ? 'fill-ink font-semibold' : 'fill-ink-2'}
              >
                {words}
              </text>
            ))}
          </svg>
        </div>
      </div>
      {props.still ? null : (
        <CompareCursor
          axis={axis}
          periods={periods}
          byDate={byDate}
          lower={lower}
          tooltip={props.tooltip}
          onOpen={props.onOpen}
        />
      )}
    </div>
  );
});
