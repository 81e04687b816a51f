/*
 * What chance does: the same things, moved together along a circle of days. Every way there is to move
 * them is gone through, none is drawn at random, so that the same data always give the same answer.
 */

/** Runs of marked places, as first and last. */
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
 * Adds to `sums`, for every shift of the marked places round the circle, 0 first, the sum of the weights
 * that then stand on a marked place. All three have one entry for each place of the circle. Costs the
 * number of weights times the number of runs of marks, however long the runs are.
 */
export function addSumsByShift(
  sums: Int32Array,
  weights: ArrayLike<number>,
  marked: Uint8Array,
): void {
  const places = marked.length;
  const runs = runsOf(marked);
  // What begins and ends at each shift, the circle gone round twice; the sums are their running total.
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
  let standing = 0;
  for (let shift = 0; shift < 2 * places; shift += 1) {
    standing += changes[shift] ?? 0;
    const round = shift % places;
    sums[round] = (sums[round] ?? 0) + standing;
  }
}

/** What chance gives: the mean over all shifts, and the ends of the middle 95% of them. */
export interface Chance {
  readonly mean: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mean and the 2.5% and 97.5% quantiles of some counts, by nearest rank: each quantile is one of
 * the counts, the smallest that at least that share of them do not exceed. There is at least one count.
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
