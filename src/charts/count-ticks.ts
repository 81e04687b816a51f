/** Ticks of a scale that counts: whole numbers from 0, at most seven, and the scale's top. */
export interface CountTicks {
  readonly ticks: readonly number[];
  readonly top: number;
}

/** Ticks for counts up to `highest`, with room above for words. At least one attack high. */
export function countTicks(highest: number): CountTicks {
  const reach = Math.max(1, highest) * 1.12;
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, reach / 5)));
  const step =
    [1, 2, 5, 10].map((n) => n * magnitude).find((n) => reach / n <= 6) ?? 10 * magnitude;
  const ticks: number[] = [];
  for (let value = 0; value <= reach; value += step) ticks.push(value);
  return { ticks, top: Math.max(reach, ticks.at(-1) ?? 1) };
}
