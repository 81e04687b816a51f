import { offsetMark, offsetWords } from '../format/compare-days';
import type { OffsetAxis } from './offset-axis';

export interface OffsetTick {
  readonly offset: number;
  readonly label: string;
  /** The middle of its label in pixels; the label reaches out of no side of the chart. */
  readonly x: number;
}

/** Pixels between two labels at least; fewer beside one that is pushed back into the chart. */
const apart = { inside: 14, edge: 6 };

/** 1, 2, whole weeks, then ever twice as many. */
function steps(longest: number): number[] {
  const all = [1, 2, 7];
  for (let step = 14; step <= longest; step *= 2) all.push(step);
  return all;
}

/**
 * The finest ticks whose labels have room, counted from the day that the periods are aligned by: that
 * day has a tick wherever it is on the axis, and a week is a whole number of them. Where there is room
 * for none, the first day has one.
 */
export function offsetTicks(
  axis: OffsetAxis,
  byDate: boolean,
  widthOf: (words: string) => number,
): OffsetTick[] {
  const { first, last, width, pixelsPerDay } = axis;
  // The first day says what the numbers are.
  const label = (offset: number) => (offset === 0 ? offsetWords : offsetMark)(offset, byDate);
  const widest = Math.max(...[first, 0, last].map((offset) => widthOf(label(offset))));
  const length = last - first + 1;
  const step =
    steps(length * 2).find((days) => days * pixelsPerDay >= widest + apart.inside) ?? length * 2;
  const at = (offset: number): OffsetTick => {
    const half = widthOf(label(offset)) / 2;
    const middle = axis.x(offset + 0.5);
    return {
      offset,
      label: label(offset),
      x: Math.min(width - half, Math.max(half, middle)),
    };
  };
  const ticks: OffsetTick[] = [];
  for (let offset = Math.ceil(first / step) * step; offset <= last; offset += step) {
    // Of nothing times a negative number is a zero of its own.
    ticks.push(at(offset === 0 ? 0 : offset));
  }
  return ticks.length > 0 ? withoutCrowded(ticks, widthOf) : [at(first)];
}

/** Leaves out a label that meets the one before it; of two that meet the aligned day's own stays. */
function withoutCrowded(
  ticks: readonly OffsetTick[],
  widthOf: (words: string) => number,
): OffsetTick[] {
  const kept: OffsetTick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const meets =
      before !== undefined &&
      tick.x - before.x < (widthOf(before.label) + widthOf(tick.label)) / 2 + apart.edge;
    if (meets && tick.offset !== 0) continue;
    if (meets) kept.pop();
    kept.push(tick);
  }
  return kept;
}
