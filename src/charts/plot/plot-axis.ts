import type { DayNumber } from '../../domain/day';
import { integer } from '../../format/bound';
import { reachOf } from '../count-ticks';
import { margins, type TimeAxis } from '../geometry';
import type { PlotSize } from './plot-size';

/** Marks are drawn 1,000 wide and 1,000 high and stretched, so that they do not wait for a size in pixels. */
export const across = 1000;

/**
 * Its left edge is that of the plot. `x` and `width`, in pixels, are only for the layout of labels: they are assumed
 * until the browser has measured.
 */
export interface PlotAxis extends TimeAxis {
  /** Where a day begins, of 1,000. */
  readonly share: (day: number) => number;
  /** The same as an attribute: "12.3%". */
  readonly at: (day: number) => string;
}

/** `period` are the days that can be pointed at, if the axis goes beyond them. */
export function plotAxis(
  first: DayNumber,
  last: DayNumber,
  width: number,
  period: { readonly first: DayNumber; readonly last: DayNumber } = { first, last },
): PlotAxis {
  const days = last - first + 1;
  const share = (day: number) => ((day - first) / days) * across;
  const pixelsPerDay = Math.max(1, width) / days;
  return {
    first,
    last,
    width: Math.max(1, width),
    left: 0,
    pixelsPerDay,
    x: (day) => (day - first) * pixelsPerDay,
    dayAt: (x) =>
      Math.min(period.last, Math.max(period.first, first + Math.floor(x / pixelsPerDay))),
    share,
    at: (day) => `${Math.round(share(day) * 100) / 1000}%`,
  };
}

/** By the number of characters of the largest number on the scale. In `em` of the small text. */
const lefts = [
  { characters: 2, em: 2.2, className: 'ml-[2.2em]' },
  { characters: 3, em: 2.7, className: 'ml-[2.7em]' },
  { characters: 5, em: 3.6, className: 'ml-[3.6em]' },
  { characters: 6, em: 4.3, className: 'ml-[4.3em]' },
  { characters: 7, em: 5, className: 'ml-[5em]' },
] as const;
const widest = { em: 6, className: 'ml-[6em]' };

/** What is left of the plot, for the numbers of a scale up to `highest`. */
export function plotLeft(highest: number): { readonly em: number; readonly className: string } {
  const { length } = integer(Math.floor(reachOf(highest)));
  return lefts.find(({ characters }) => length <= characters) ?? widest;
}

export function plotWidth({ width, text }: PlotSize, highest: number): number {
  return width - plotLeft(highest).em * text - margins.right;
}
