/**
 * How much more daily counts vary than a steady rate would have them: the quasi-Poisson dispersion
 * φ = max(1, Σ (y - m)² / m  /  Σ (days - 1)), over groups of days of which each has its own mean m
 * (Wedderburn 1974; McCullagh and Nelder 1989, 4.5). A group without an attack says nothing of it and adds
 * nothing to either sum; where none is left, or none has a second day, φ is 1. Attacks that come in bursts
 * have a φ above 1.
 */
export function dispersion(groups: readonly (readonly number[])[]): number {
  let [squares, freedom] = [0, 0];
  for (const counts of groups) {
    const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
    if (!(mean > 0)) continue;
    squares += counts.reduce((sum, count) => sum + (count - mean) ** 2, 0) / mean;
    freedom += counts.length - 1;
  }
  return freedom === 0 ? 1 : Math.max(1, squares / freedom);
}

/** How many days apart counts may still be alike. */
const longestLag = 5;

/**
 * By how much bursts that last for days widen the variance of a sum over that of its days: Bartlett's factor
 * max(1, 1 + 2 Σ (1 - l/6) r(l)), r(l) being the autocorrelation at lag l = 1 to 5 (Newey and West 1987).
 * `residuals` are (y - m) / √m by consecutive calendar days; null for a day that has none.
 */
export function lastingFactor(residuals: readonly (number | null)[]): number {
  const squares = residuals.reduce<number>((sum, value) => sum + (value ?? 0) ** 2, 0);
  if (squares === 0) return 1;
  let factor = 1;
  for (let lag = 1; lag <= longestLag; lag += 1) {
    let products = 0;
    for (let day = lag; day < residuals.length; day += 1) {
      products += (residuals[day] ?? 0) * (residuals[day - lag] ?? 0);
    }
    factor += 2 * (1 - lag / (longestLag + 1)) * (products / squares);
  }
  return Math.max(1, factor);
}

/** How far each count lies from the mean of its group, over the root of that; null in a group without attacks. */
export function residuals(counts: readonly number[]): (number | null)[] {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.map((count) => (mean > 0 ? (count - mean) / Math.sqrt(mean) : null));
}
