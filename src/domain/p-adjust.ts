/**
 * P values that were looked at together, adjusted so that among those called small few are so by chance
 * (false discovery rate; Benjamini and Hochberg 1995): p(i) becomes the least of p(j) * n / j over j >= i,
 * at most 1. A null stays null and does not count in n. In the order given; none where none is given.
 */
export function benjaminiHochberg(values: readonly (number | null)[]): (number | null)[] {
  const largestFirst = values
    .flatMap((p, position) => (p === null ? [] : [{ p, position }]))
    .sort((one, other) => other.p - one.p);
  const adjusted: (number | null)[] = values.map(() => null);
  let least = 1;
  largestFirst.forEach(({ p, position }, larger) => {
    least = Math.min(least, p * (largestFirst.length / (largestFirst.length - larger)));
    adjusted[position] = least;
  });
  return adjusted;
}
