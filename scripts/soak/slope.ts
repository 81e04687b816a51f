export interface Memory {
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
}

export interface Sample extends Memory {
  readonly events: number;
}

/** Growth per event, by least squares. NaN unless there are samples at two numbers of events. */
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

export const limits: Memory = { heap: 16, nodes: 0.01, listeners: 0.01 };

/** An unknown slope (NaN) fails. */
export interface GrowthCheck {
  readonly what: keyof Memory;
  readonly slope: number;
  readonly limit: number;
  readonly passes: boolean;
}

export function growthChecks(samples: readonly Sample[]): readonly GrowthCheck[] {
  return (['heap', 'nodes', 'listeners'] as const).map((what) => {
    const found = slope(samples, what);
    return { what, slope: found, limit: limits[what], passes: found <= limits[what] };
  });
}
