import { integer } from '../format/bound';
import { margins } from './geometry';

export interface CountTicks {
  /** Whole numbers from 0, at most seven. */
  readonly ticks: readonly number[];
  readonly top: number;
}

/**
 * Leaves space for labels above `highest`, which counts as 1 if it is less. `maxSteps` may be a
 * fraction; it is clamped to 2.5 to 6.
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

export const reachOf = (highest: number) => Math.max(1, highest) * 1.12;

export const tickGap = 5;

/**
 * In pixels, after the tick numbers. Depends only on the digits of the largest possible tick, so it
 * is the same for every height of the chart.
 */
export function plotLeft(highest: number, widthOf: (words: string) => number): number {
  const widest = integer(Math.floor(reachOf(highest))).replaceAll(/\d/g, '0');
  return Math.max(margins.left, Math.ceil(widthOf(widest)) + tickGap + 2);
}
