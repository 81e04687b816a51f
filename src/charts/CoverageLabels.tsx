import type { IntervalCoverage } from '../domain/coverage';
import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import { daysCutOff, type IntervalUnit } from '../domain/interval';
import { integer } from '../format/bound';
import { textWidth } from '../ui/text-width';
import type { Bars } from './bars';
import type { Scales } from './paths';

interface CoverageLabelsProps {
  readonly unit: IntervalUnit;
  readonly scales: Scales;
  readonly intervals: readonly DayRange[];
  readonly coverage: readonly IntervalCoverage[];
  readonly bars: Bars;
  readonly left: number;
  readonly right: number;
  readonly font: string;
}

/**
 * From the fullest to the shortest; none if the bar counts all `whole` days of its week or month
 * and none of them is still coming in.
 */
export function coverageLabels(
  { days, listed, stillComingIn }: IntervalCoverage,
  whole: number = days,
): string[] {
  // Without a listed day the bar counts all days of the interval in the period.
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
  const { unit, intervals, coverage, bars, scales, font } = props;
  const blocks = bars.parts.flatMap(({ solid, possible, open }) => [
    ...solid,
    ...possible,
    ...open,
  ]);
  const boxes = [...blocks, ...bars.brackets];
  return (
    <g>
      {intervals.map((interval, position) => {
        const covered = coverage[position];
        if (!covered) return null;
        const texts = coverageLabels(covered, covered.days + daysCutOff(interval, unit));
        const hasBar = (bars.tops[position] ?? 0) > 0;
        const isCounted = covered.listed + covered.stillComingIn > 0;
        if (texts.length === 0 || !(hasBar || isCounted)) return null;
        const start = dayNumber(interval.start);
        const own = boxes.find((box) => box.from >= start && box.to <= dayNumber(interval.end) + 1);
        const from = scales.x(own?.from ?? start);
        const to = scales.x(own?.to ?? dayNumber(interval.end) + 1);
        const isOpen = bars.parts.some(({ open }) => open.some((box) => box.from === own?.from));
        const y = scales.y(bars.tops[position] ?? 0) - (isOpen ? 18 : 5);
        const isFree = (left: number, width: number) =>
          left >= props.left &&
          left + width <= props.right &&
          !boxes.some(
            (box) =>
              box !== own &&
              scales.x(box.to) > left &&
              scales.x(box.from) < left + width &&
              scales.y(box.top) < y + 3,
          );
        for (const words of texts) {
          const width = textWidth(words, font);
          const lefts = [(from + to - width) / 2, from, to - width];
          const left = lefts.find((candidate) => isFree(candidate, width));
          if (left === undefined) continue;
          return (
            <text key={interval.start} x={left} y={y} className="halo fill-ink-2 text-small">
              {words}
            </text>
          );
        }
        return null;
      })}
    </g>
  );
}
