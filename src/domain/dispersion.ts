/**
 * The quasi-Poisson dispersion φ = max(1, Σ (y - m)² / m / Σ (days - 1)), summed over groups of
 * days with a mean m each (Wedderburn 1974; McCullagh and Nelder 1989, 4.5). A steady rate has 1;
 * attacks that come in bursts have more. Groups without an attack are left out; φ is 1 if no group
 * is left or none has a second day.
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

const maxLag = 5;

/**
 * By how much bursts that last for days increase the variance of a sum of daily counts: the
 * Bartlett factor max(1, 1 + 2 Σ (1 - l/6) r(l)), where r(l) is the autocorrelation at lags 1 to 5
 * (Newey and West 1987). `residuals` are (y - m) / √m by consecutive calendar day; null for a day
 * without one.
 */
export function lastingFactor(residuals: readonly (number | null)[]): number {
  const squares = residuals.reduce<number>((sum, value) => sum + (value ?? 0) ** 2, 0);
  if (squares === 0) return 1;
  let factor = 1;
  for (let lag = 1; lag <= maxLag; lag += 1) {
    let products = 0;
    for (let day = lag; day < residuals.length; day += 1) {
      products += (residuals[day] ?? 0) * (residuals[day - lag] ?? 0);
    }
    factor += 2 * (1 - lag / (maxLag + 1)) * (products / squares);
  }
  return Math.max(1, factor);
}

/**
 * Pearson residuals (y - m) / √m of one group, where m is its mean; null for all if the group has
 * no attack.
 */
export function residuals(counts: readonly number[]): (number | null)[] {
  const mean = counts.reduce((sum, count) => sum + count, 0) / counts.length;
  return counts.map((count) => (mean > 0 ? (count - mean) / Math.sqrt(mean) : null));
}
