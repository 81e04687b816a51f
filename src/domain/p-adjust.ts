/**
 * Adjusts p values for multiple comparisons by the false discovery rate (Benjamini and Hochberg
 * 1995): p(i) becomes the minimum of p(j) * n / j over j >= i, at most 1. Keeps the order. A null
 * stays null and does not count in n.
 */
export function benjaminiHochberg(values: readonly (number | null)[]): (number | null)[] {
  const largestFirst = values
    .flatMap((p, position) => (p === null ? [] : [{ p, position }]))
    .sort((one, other) => other.p - one.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let smallest = 1;
  largestFirst.forEach(({ p, position }, larger) => {
    smallest = Math.min(smallest, p * (largestFirst.length / (largestFirst.length - larger)));
    adjusted[position] = smallest;
  });
  return adjusted;
}
