import type { IntervalCoverage } from '../../domain/coverage';
import type { DayRange } from '../../domain/day-range';
import { daysCutOff, type IntervalUnit } from '../../domain/interval';
import { integer } from '../../format/bound';
import { type BarBlock, type Bars, barDays } from '../bars';
import type { Scales } from '../paths';
import { across, type PlotAxis } from './plot-axis';
import { textWidth } from './text-width';

interface CoverageLabelsProps {
  readonly unit: IntervalUnit;
  readonly axis: PlotAxis;
  readonly scales: Scales;
  /** In CSS pixels; the minimum if CSS decides. */
  readonly plotHeight: number;
  readonly intervals: readonly DayRange[];
  readonly coverage: readonly IntervalCoverage[];
  readonly bars: Bars;
  readonly text: number;
}

/**
 * From the fullest to the shortest; none if the bar counts all `whole` days of its week or month
 * and none of them is still coming in.
 */
export function coverageLabels(
  { days, listed, stillComingIn }: IntervalCoverage,
  whole: number = days,
): string[] {
  // Without a listed day the bar counts all days of the interval that are in the period.
  const counted = listed + stillComingIn || days;
  const short = `${integer(counted)} of ${integer(whole)}`;
  const part = counted < whole ? [`${short} days`, short] : [];
  if (stillComingIn === 0) return part;
  return [...part.slice(0, 1).map((words) => `${words} so far`), 'so far'];
}

/**
 * Labels bars over a part of their week or month ("1 of 7 days") and bars of days still coming in
 * ("so far"), so that a low bar is not read as a drop. Left out if there is no space above or
 * beside the bar.
 */
export function CoverageLabels(props: CoverageLabelsProps) {
  const { unit, axis, plotHeight, intervals, coverage, bars, scales, text } = props;
  const y = (attacks: number) => (scales.y(attacks) / across) * plotHeight;
  const boxes = bars.parts.flatMap(({ solid, possible, open }) => [...solid, ...possible, ...open]);
  return (
    <>
      {intervals.map((interval, position) => {
        const covered = coverage[position];
        if (!covered) return null;
        const texts = coverageLabels(covered, covered.days + daysCutOff(interval, unit));
        const top = bars.tops[position] ?? 0;
        const isCounted = covered.listed + covered.stillComingIn > 0;
        if (texts.length === 0 || !(top > 0 || isCounted)) return null;
        const days = barDays(interval, unit);
        const isOwn = (box: BarBlock) => box.from === days.from;
        const [from, to] = [axis.x(days.from), axis.x(days.to)];
        const isOpen = bars.parts.some(({ open }) => open.some(isOwn));
        const rise = isOpen ? 18 : 5;
        const isFree = (left: number, width: number) =>
          left >= 0 &&
          left + width <= axis.width &&
          !boxes.some(
            (box) =>
              !isOwn(box) &&
              axis.x(box.to) > left &&
              axis.x(box.from) < left + width &&
              y(box.top) < y(top) - rise + 3,
          );
        for (const words of texts) {
          const width = textWidth(words, text);
          const lefts = [(from + to - width) / 2, from, to - width];
          const left = lefts.find((candidate) => isFree(candidate, width));
          if (left === undefined) continue;
          return (
            <text
              key={interval.start}
              x={axis.at((days.from + days.to) / 2)}
              dx={left + width / 2 - (from + to) / 2}
              y={`${scales.y(top) / 10}%`}
              dy={-rise}
              textAnchor="middle"
              className="halo fill-ink-2"
            >
              {words}
            </text>
          );
        }
        return null;
      })}
    </>
  );
}
