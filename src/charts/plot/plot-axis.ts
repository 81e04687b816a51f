import { type DayNumber, dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import { foldedShare } from '../../domain/folded-days';
import { integer } from '../../format/bound';
import { reachOf } from '../count-ticks';
import { margins, type TimeAxis } from '../geometry';
import type { PlotSize } from './plot-size';

/**
 * Marks are drawn 1,000 wide and 1,000 high and then stretched, so that they need no size in
 * pixels.
 */
export const across = 1000;

/**
 * The left edge is that of the plot. `x` and `width`, in CSS pixels, are only for the layout of
 * labels; they are assumed until the browser has measured.
 */
export interface PlotAxis extends TimeAxis {
  /** Left edge of a day, in thousandths of the width. `pixelsPerDay` is that of unfolded days. */
  readonly share: (day: number) => number;
  /** `share` as an attribute: "12.3%". */
  readonly at: (day: number) => string;
  /** Width from a day to the day `after` as an attribute. */
  readonly span: (from: number, after: number) => string;
  readonly isFolded: (day: number) => boolean;
}

/**
 * `period` is the days that can be pointed at, if the axis extends beyond them. `folded` days take
 * a fifth of the width in all, together with those before the period if they begin with it.
 */
export function plotAxis(
  first: DayNumber,
  last: DayNumber,
  width: number,
  period: { readonly first: DayNumber; readonly last: DayNumber } = { first, last },
  folded: DayRange | null = null,
): PlotAxis {
  const end = last + 1;
  const start = folded ? dayNumber(folded.start) : end;
  const from = start <= period.first ? first : start;
  const to = folded ? Math.min(end, dayNumber(folded.end) + 1) : end;
  const others = end - first - (to - from);
  // Width of a folded day if every other day has width 1: never wider, even if whole intervals
  // extend beyond the period.
  const narrow =
    to > from ? Math.min(1, (others * foldedShare) / (1 - foldedShare) / (to - from)) : 1;
  const place = (day: number) =>
    Math.min(day, from) - first + (clamp(day, from, to) - from) * narrow + Math.max(0, day - to);
  const all = place(end);
  const share = (day: number) => (place(day) / all) * across;
  const pixelsPerDay = Math.max(1, width) / all;
  const dayOf = (units: number) => {
    if (units < from - first) return first + units;
    const inside = (units - (from - first)) / narrow;
    return inside < to - from ? from + inside : to + units - place(to);
  };
  return {
    first,
    last,
    width: Math.max(1, width),
    left: 0,
    pixelsPerDay,
    x: (day) => place(day) * pixelsPerDay,
    dayAt: (x) => clamp(Math.floor(dayOf(x / pixelsPerDay)), period.first, period.last),
    share,
    at: (day) => percent(share(day)),
    span: (start, after) => percent(share(after) - share(start)),
    isFolded: (day) => day >= from && day < to,
  };
}

const clamp = (value: number, least: number, most: number) =>
  Math.min(most, Math.max(least, value));

const percent = (units: number) => `${Math.round(units * 100) / 1000}%`;

/**
 * Chosen by the number of characters of the largest number on the scale. `em` of the small text.
 */
const lefts = [
  { characters: 2, em: 2.2, className: 'ml-[2.2em]' },
  { characters: 3, em: 2.7, className: 'ml-[2.7em]' },
  { characters: 5, em: 3.6, className: 'ml-[3.6em]' },
  { characters: 6, em: 4.3, className: 'ml-[4.3em]' },
  { characters: 7, em: 5, className: 'ml-[5em]' },
] as const;
const widest = { em: 6, className: 'ml-[6em]' };

export function plotLeft(highest: number): { readonly em: number; readonly className: string } {
  const { length } = integer(Math.floor(reachOf(highest)));
  return lefts.find(({ characters }) => length <= characters) ?? widest;
}

export function plotWidth({ width, text }: PlotSize, highest: number): number {
  return width - plotLeft(highest).em * text - margins.right;
}
