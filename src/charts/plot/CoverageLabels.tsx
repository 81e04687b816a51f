import type { IntervalCoverage } from '../../domain/coverage';
import type { DayRange } from '../../domain/day-range';
import { daysCutOff, type IntervalUnit } from '../../domain/interval';
import { type BarBlock, type Bars, barDays } from '../bars';
import type { Scales } from '../paths';
import { type CoverageLabel, coverageTexts, joinedLabels } from './coverage-labels';
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
 * Labels bars over a part of their week or month ("1 of 7 days") and bars of days still coming in
 * ("so far"), so that a low bar is not read as a drop. Left out if there is no space above or
 * beside the bar.
 */
export function CoverageLabels(props: CoverageLabelsProps) {
  const { unit, axis, plotHeight, intervals, coverage, bars, scales, text } = props;
  const y = (attacks: number) => (scales.y(attacks) / across) * plotHeight;
  const boxes = bars.parts.flatMap(({ solid, possible, open }) => [...solid, ...possible, ...open]);
  const labels = intervals.flatMap((interval, position): CoverageLabel[] => {
    const covered = coverage[position];
    if (!covered) return [];
    const texts = coverageTexts(covered, covered.days + daysCutOff(interval, unit));
    const top = bars.tops[position] ?? 0;
    const isCounted = covered.listed + covered.stillComingIn > 0;
    if (texts.length === 0 || !(top > 0 || isCounted)) return [];
    return [{ ...barDays(interval, unit), texts, top }];
  });
  const sizeOf = (words: string) => textWidth(words, text);
  const drawn: { left: number; right: number; base: number }[] = [];
  return joinedLabels(labels, (one) => axis.x(one.to) - axis.x(one.from), sizeOf).map((label) => {
    const isOwn = (box: BarBlock) => box.from >= label.from && box.to <= label.to;
    const [from, to] = [axis.x(label.from), axis.x(label.to)];
    const isOpen = bars.parts.some(({ open }) => open.some(isOwn));
    const rise = isOpen ? 18 : 5;
    const base = y(label.top) - rise;
    const isFree = (left: number, width: number) =>
      left >= 0 &&
      left + width <= axis.width &&
      !drawn.some(
        (one) =>
          one.right > left && one.left < left + width && Math.abs(one.base - base) < text * 1.2,
      ) &&
      !boxes.some(
        (box) =>
          !isOwn(box) &&
          axis.x(box.to) > left &&
          axis.x(box.from) < left + width &&
          y(box.top) < base + 3,
      );
    for (const words of label.texts) {
      const width = sizeOf(words);
      const lefts = [(from + to - width) / 2, from, to - width];
      const left = lefts.find((candidate) => isFree(candidate, width));
      if (left === undefined) continue;
      drawn.push({ left, right: left + width, base });
      return (
        <text
          key={label.from}
          x={axis.at((label.from + label.to) / 2)}
          dx={left + width / 2 - (from + to) / 2}
          y={`${scales.y(label.top) / 10}%`}
          dy={-rise}
          textAnchor="middle"
          className="halo fill-ink-2"
        >
          {words}
        </text>
      );
    }
    return null;
  });
}
