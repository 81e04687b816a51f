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
