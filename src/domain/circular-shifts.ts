/*
 * A reference distribution for chance: the same events, shifted together round a circle of days.
 * All shifts are used instead of a random sample, so the same data always gives the same answer.
 */

function runsOf(marked: Uint8Array): [first: number, last: number][] {
  const runs: [number, number][] = [];
  for (let place = 0; place < marked.length; place += 1) {
    if (marked[place] !== 1) continue;
    const first = place;
    while (marked[place + 1] === 1) place += 1;
    runs.push([first, place]);
  }
  return runs;
}

/**
 * For every shift of the marks round the circle, starting with 0, adds to `sums` the sum of the
 * weights on marked positions. All three arrays have one entry for each position. Costs weights
 * times runs of marks, whatever the length of the runs.
 */
export function addSumsByShift(
  sums: Int32Array,
  weights: ArrayLike<number>,
  marked: Uint8Array,
): void {
  const places = marked.length;
  const runs = runsOf(marked);
  // Differences between neighbouring shifts, twice round the circle; their running total is the sums.
  const changes = new Int32Array(2 * places + 1);
  for (let place = 0; place < places; place += 1) {
    const weight = weights[place] ?? 0;
    if (weight === 0) continue;
    for (const [first, last] of runs) {
      const [from, to] = [place - last + places, place - first + places + 1];
      changes[from] = (changes[from] ?? 0) + weight;
      changes[to] = (changes[to] ?? 0) - weight;
    }
  }
  let total = 0;
  for (let shift = 0; shift < 2 * places; shift += 1) {
    total += changes[shift] ?? 0;
    const round = shift % places;
    sums[round] = (sums[round] ?? 0) + total;
  }
}

export interface Chance {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean and the 2.5% and 97.5% quantiles of `counts`, which must not be empty. Quantiles are by
 * nearest rank: the smallest count that at least that share of the counts do not exceed.
 */
export function chanceOf(counts: Int32Array): Chance {
  const sorted = counts.toSorted();
  const quantile = (share: number) => sorted[Math.ceil(share * sorted.length) - 1] ?? 0;
  return {
    mean: sorted.reduce((sum, count) => sum + count, 0) / sorted.length,
    low: quantile(0.025),
    high: quantile(0.975),
  };
}
