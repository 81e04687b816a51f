import { integer } from '../format/bound';
import { margins } from './geometry';

export interface CountTicks {
  /** Whole numbers from 0, at most seven. Not a readonly array, because Recharts does not accept one. */
  readonly ticks: number[];
  readonly top: number;
}

/**
 * A scale for counts up to `highest`, with space for labels above. It reaches at least to 1. `maxSteps` limits the
 * steps between ticks and may be a fraction; values below 2.5 or above 6 are treated as 2.5 and 6.
 */
export function countTicks(highest: number, maxSteps = 6): CountTicks {
  const reach = reachOf(highest);
  const most = Math.min(6, Math.max(2.5, maxSteps));
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, reach / 5)));
  const step =
    [1, 2, 5, 10].map((n) => n * magnitude).find((n) => reach / n <= most) ?? 20 * magnitude;
  const ticks: number[] = [];
  for (let value = 0; value <= reach; value += step) ticks.push(value);
  return { ticks, top: Math.max(reach, ticks.at(-1) ?? 1) };
}

/** Upper limit of the ticks; only the first step may exceed it. */
const reachOf = (highest: number) => Math.max(1, highest) * 1.12;

export const tickGap = 5;

/**
 * Left edge of the plot in pixels, right of the tick numbers. Depends on the digits of the largest possible tick only,
 * so it is the same for every height of the chart. `widthOf` measures a text in pixels.
 */
export function plotLeft(highest: number, widthOf: (words: string) => number): number {
  const widest = integer(Math.floor(reachOf(highest))).replaceAll(/\d/g, '0');
  return Math.max(margins.left, Math.ceil(widthOf(widest)) + tickGap + 2);
}
