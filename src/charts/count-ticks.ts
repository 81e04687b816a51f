import { integer } from '../format/bound';
import { margins } from './geometry';

/** Ticks of a scale that counts: whole numbers from 0, at most seven, and the scale's top. Recharts takes no readonly list. */
export interface CountTicks {
  readonly ticks: number[];
  readonly top: number;
}

/**
 * Ticks for counts up to `highest`, with room above for words. At least one attack high. `room` is how many
 * steps of the scale have room: more than six are never taken, and two always.
 */
export function countTicks(highest: number, room = 6): CountTicks {
  const reach = reachOf(highest);
  const most = Math.min(6, Math.max(2.5, room));
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, reach / 5)));
  const step =
    [1, 2, 5, 10].map((n) => n * magnitude).find((n) => reach / n <= most) ?? 20 * magnitude;
  const ticks: number[] = [];
  for (let value = 0; value <= reach; value += step) ticks.push(value);
  return { ticks, top: Math.max(reach, ticks.at(-1) ?? 1) };
}

/** Up to where a scale for counts up to `highest` has ticks; the first step alone may lie beyond it. */
const reachOf = (highest: number) => Math.max(1, highest) * 1.12;

/** Pixels between the number of a tick and the plot. */
export const tickGap = 5;

/**
 * Where the plot begins, in pixels: behind the numbers of a scale for counts up to `highest`, which `widthOf`
 * measures. It goes by how many digits the largest tick can have, so it does not depend on the height.
 */
export function plotLeft(highest: number, widthOf: (words: string) => number): number {
  const widest = integer(Math.floor(reachOf(highest))).replaceAll(/\d/g, '0');
  return Math.max(margins.left, Math.ceil(widthOf(widest)) + tickGap + 2);
}
