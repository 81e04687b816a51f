import type { AlignedPeriod } from '../domain/aligned-days';

/** The common axis of two periods in pixels, in days from the day that each is aligned by. */
export interface OffsetAxis {
  /** The offsets at its ends, both included. */
  readonly first: number;
  readonly last: number;
  /** Width of the whole chart, and where the plot begins and ends. */
  readonly width: number;
  readonly left: number;
  readonly right: number;
  readonly pixelsPerDay: number;
  /** Where the day at an offset begins. A fraction is a time of that day. */
  readonly x: (offset: number) => number;
  /** The offset at a pixel, held inside the axis. */
  readonly offsetAt: (x: number) => number;
}

/** First and last offset that a chart shows. */
export interface OffsetReach {
  readonly first: number;
  readonly last: number;
}

/**
 * The offsets of both periods, from the first that either has to the last. Where they are aligned
 * `byDate`, the key date's day is among them if it makes the axis at most half as long again.
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

/** A day is no wider than this in pixels: the bar of a single day is no wall. */
const widestDay = 80;

/** The axis of a chart `width` pixels wide whose plot begins at `left` and ends at `right` or before. */
export function offsetAxis(
  { first, last }: OffsetReach,
  width: number,
  left: number,
  right: number,
): OffsetAxis {
  const days = last - first + 1;
  const pixelsPerDay = Math.min(widestDay, Math.max(1, right - left) / days);
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
