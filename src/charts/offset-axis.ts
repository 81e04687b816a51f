import type { AlignedPeriod } from '../domain/aligned-days';

/** In pixels. An offset counts days from the day that a period is aligned by. */
export interface OffsetAxis {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerDay: number;
  readonly x: (offset: number) => number;
  readonly offsetAt: (x: number) => number;
}

export interface OffsetReach {
  readonly first: number;
  readonly last: number;
}

/**
 * 0 and 0 if both periods are empty. With `byDate` it includes the key date, unless the axis would get more than half
 * as long again.
 */
export function offsetReach(
  periods: readonly AlignedPeriod[],
  { byDate }: { readonly byDate: boolean },
): OffsetReach {
  const ends = periods.flatMap(({ days }) => [days.at(0), days.at(-1)]);
  const offsets = ends.flatMap((one) => (one ? [one.offset] : []));
  const [first, last] = offsets.length > 0 ? [Math.min(...offsets), Math.max(...offsets)] : [0, 0];
  const wide = { first: Math.min(0, first), last: Math.max(0, last) };
  const near = wide.last - wide.first + 1 <= (last - first + 1) * 1.5 + 1;
  return byDate && near ? wide : { first, last };
}

/** In pixels. Without it a one-day period would fill the plot with one bar. */
const maxDayWidth = 80;

export function offsetAxis(
  { first, last }: OffsetReach,
  width: number,
  left: number,
  right: number,
): OffsetAxis {
  const days = last - first + 1;
  const pixelsPerDay = Math.min(maxDayWidth, Math.max(1, right - left) / days);
  return {
    first,
    last,
    width,
    left,
    right: left + days * pixelsPerDay,
    pixelsPerDay,
    x: (offset) => left + (offset - first) * pixelsPerDay,
    offsetAt: (x) => Math.min(last, Math.max(first, first + Math.floor((x - left) / pixelsPerDay))),
  };
}
