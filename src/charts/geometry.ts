import type { DayNumber } from '../domain/day';

/** In pixels. `left` is a minimum; `axis` is the height of the x axis. */
export const margins = { left: 26, right: 10, top: 8, axis: 22 } as const;

/** In CSS pixels: `first` begins at the left edge of the plot, `last` ends at the right edge. */
export interface TimeAxis {
  readonly first: DayNumber;
  readonly last: DayNumber;
  readonly width: number;
  readonly left: number;
  readonly x: (number: number) => number;
  readonly dayAt: (x: number) => DayNumber;
  readonly pixelsPerDay: number;
}

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
