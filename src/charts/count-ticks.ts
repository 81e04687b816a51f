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
  const reach = Math.max(1, highest) * 1.12;
  const most = Math.min(6, Math.max(2.5, room));
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(1, reach / 5)));
  const step =
    [1, 2, 5, 10].map((n) => n * magnitude).find((n) => reach / n <= most) ?? 20 * magnitude;
  const ticks: number[] = [];
  for (let value = 0; value <= reach; value += step) ticks.push(value);
  return { ticks, top: Math.max(reach, ticks.at(-1) ?? 1) };
}
