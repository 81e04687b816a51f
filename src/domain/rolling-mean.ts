export const rollingDays = 7;

const minCovered = 4;

/**
 * The trailing mean of daily counts over the covered days among the last seven. `counts` has one
 * entry for each calendar day, in order; null means not covered, which is not zero. Null if fewer
 * than four of the seven days are covered, and for the first six days. To get a mean from a given
 * day on, start `counts` six days earlier.
 */
export function rollingMean(counts: readonly (number | null)[]): (number | null)[] {
  return counts.map((_, last) => {
    if (last < rollingDays - 1) return null;
    const window = counts.slice(last - rollingDays + 1, last + 1);
    const covered = window.filter((count) => count !== null);
    if (covered.length < minCovered) return null;
    return covered.reduce((sum, count) => sum + count, 0) / covered.length;
  });
}
