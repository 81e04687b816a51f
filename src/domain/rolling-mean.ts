/** The calendar days that a rolling mean looks back over, its own day among them. */
export const rollingDays = 7;

/** With fewer covered days than this among the seven there is no mean. */
const fewestCovered = 4;

/**
 * The trailing mean of daily counts: for each day, the sum over the covered ones of the seven calendar
 * days that end with it, by how many those are. `counts` has one entry for each calendar day, in order;
 * null is a day that is not covered, which is no zero. The result has an entry for each, null where
 * fewer than four of the seven are covered, and for the first six days: their seven days are not all
 * in `counts`. To have a mean from a day on, begin six days before it.
 */
export function rollingMean(counts: readonly (number | null)[]): (number | null)[] {
  return counts.map((_, last) => {
    if (last < rollingDays - 1) return null;
    const window = counts.slice(last - rollingDays + 1, last + 1);
    const covered = window.filter((count) => count !== null);
    if (covered.length < fewestCovered) return null;
    return covered.reduce((sum, count) => sum + count, 0) / covered.length;
  });
}
