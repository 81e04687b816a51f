/** What a page holds after collection. Counts but for the heap, which is in bytes. */
export interface Memory {
  /** Objects of the script and of the browser behind them, and what typed arrays stand on. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

/** What the page held after so many events. */
export interface Sample extends Memory {
  readonly events: number;
}

/**
 * How much is added with each event: the slope of the straight line with the least squares of the
 * distances. NaN where there are not two samples after different numbers of events.
 */
export function slope(samples: readonly Sample[], what: keyof Memory): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(samples.map(({ events }) => events));
  const y = mean(samples.map((sample) => sample[what]));
  const [up, across] = samples.reduce<readonly [number, number]>(
    ([products, squares], sample) => [
      products + (sample.events - x) * (sample[what] - y),
      squares + (sample.events - x) ** 2,
    ],
    [0, 0],
  );
  return up / across;
}

/** Most that may be added with an event: bytes, and next to no node and no listener. */
export const limits: Memory = { heap: 16, nodes: 0.01, listeners: 0.01 };

/** A slope beside its limit. One that is not known holds nothing. */
export interface Verdict {
  readonly what: keyof Memory;
  readonly slope: number;
  readonly limit: number;
  readonly holds: boolean;
}

/** What is to be said of some samples. What becomes less holds. */
export function verdicts(samples: readonly Sample[]): readonly Verdict[] {
  return (['heap', 'nodes', 'listeners'] as const).map((what) => {
    const found = slope(samples, what);
    return { what, slope: found, limit: limits[what], holds: found <= limits[what] };
  });
}
