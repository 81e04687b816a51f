/**
 * The one of `known` that somebody who wrote `name` probably meant; null if none is similar. Case and
 * separators do not matter (`as_of` is `asOf`). Otherwise one letter may be missing, added, wrong or
 * swapped with its neighbour, or two in a name of eight letters or more.
 */
export function nearestName(name: string, known: readonly string[]): string | null {
  const plain = folded(name);
  const same = known.find((one) => folded(one) === plain);
  if (same !== undefined) return same;
  let best: string | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const one of known) {
    const other = folded(one);
    const length = Math.min(plain.length, other.length);
    const letters = lettersOff(plain, other);
    // Too many names are one letter away from a very short one.
    if (letters > (length < 3 ? 0 : length < 8 ? 1 : 2)) continue;
    const distance = letters + (plain[0] === other[0] ? 0 : 0.5);
    if (distance < least) {
      best = one;
      least = distance;
    }
  }
  return best;
}

export function orMeant(name: string, known: readonly string[]): string {
  const meant = nearestName(name, known);
  return meant === null ? '' : `; did you mean ${meant}?`;
}

function folded(name: string): string {
  return name
    .trim()
    .toLowerCase()
    .replace(/[-_. ]/g, '');
}

/** How many letters are missing, added, wrong or swapped with their neighbour; 3 if far apart. */
export function lettersOff(a: string, b: string): number {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let [twoBefore, before] = [[] as number[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row[j] = Math.min(
        (before[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (before[j - 1] ?? 0) + (isSame ? 0 : 1),
        isSwap ? (twoBefore[j - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
      );
    }
    [twoBefore, before] = [before, row];
  }
  return before[b.length] ?? 0;
}
