import type { DayNumber } from '../domain/day';

/** Pixels kept free around the plot: for the y axis (at least), the last label, the x axis. */
export const margins = { left: 26, right: 10, top: 8, axis: 22 } as const;

/** The time axis in pixels: day `first` begins at the left edge of the plot, `last` ends at its right. */
export interface TimeAxis {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly width: number;
  /** Where the plot begins. */
  readonly left: number;
  /** Where a day begins. A fraction is a time of that day. */
  readonly x: (number: number) => number;
  /** The day at a pixel, held inside the axis. */
  readonly dayAt: (x: number) => DayNumber;
  readonly pixelsPerDay: number;
}

/** The axis of a chart `width` pixels wide over the days `first` to `last`, both whole; its plot begins at `left`. */
export function timeAxis(
  first: DayNumber,
  last: DayNumber,
  width: number,
  left: number = margins.left,
): TimeAxis {
  const plot = Math.max(1, width - left - margins.right);
  const pixelsPerDay = plot / (last - first + 1);
  return {
    first,
    last,
    width,
    left,
    pixelsPerDay,
    x: (number) => left + (number - first) * pixelsPerDay,
    dayAt: (x) => Math.min(last, Math.max(first, first + Math.floor((x - left) / pixelsPerDay))),
  };
}
