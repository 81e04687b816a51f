import { offsetMark, offsetWords } from '../format/compare-days';
import type { OffsetAxis } from './offset-axis';

export interface OffsetTick {
  readonly offset: number;
  readonly label: string;
  readonly x: number;
}

/** In CSS pixels. Less at the edges, because labels there are pushed back into the chart. */
const labelGap = { inside: 14, edge: 6 };

function steps(longest: number): number[] {
  const all = [1, 2, 7];
  for (let step = 14; step <= longest; step *= 2) all.push(step);
  return all;
}

/**
 * The closest ticks whose labels fit, counted from offset 0, which always has a tick if it is on the axis. If no tick
 * falls on the axis, the first day gets one.
 */
export function offsetTicks(
  axis: OffsetAxis,
  byDate: boolean,
  widthOf: (words: string) => number,
): OffsetTick[] {
  const { first, last, width, pixelsPerDay } = axis;
  // The label of offset 0 says what the other labels count from.
  const label = (offset: number) => (offset === 0 ? offsetWords : offsetMark)(offset, byDate);
  const widest = Math.max(...[first, 0, last].map((offset) => widthOf(label(offset))));
  const length = last - first + 1;
  const step =
    steps(length * 2).find((days) => days * pixelsPerDay >= widest + labelGap.inside) ?? length * 2;
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
    // Math.ceil can make it -0.
    ticks.push(at(offset === 0 ? 0 : offset));
  }
  return ticks.length > 0 ? withoutCrowded(ticks, widthOf) : [at(first)];
}

function withoutCrowded(
  ticks: readonly OffsetTick[],
  widthOf: (words: string) => number,
): OffsetTick[] {
  const kept: OffsetTick[] = [];
  for (const tick of ticks) {
    const before = kept.at(-1);
    const overlaps =
      before !== undefined &&
      tick.x - before.x < (widthOf(before.label) + widthOf(tick.label)) / 2 + labelGap.edge;
    if (overlaps && tick.offset !== 0) continue;
    if (overlaps) kept.pop();
    kept.push(tick);
  }
  return kept;
}
