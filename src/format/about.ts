const names: readonly (readonly [ratio: number, words: string])[] = [
  [1 / 4, 'about a quarter'],
  [1 / 3, 'about a third'],
  [1 / 2, 'about half'],
  [1, 'about the same'],
  [2, 'about double'],
  [3, 'about three times'],
  [4, 'about four times'],
  [5, 'about five times'],
  [6, 'about six times'],
  [7, 'about seven times'],
  [8, 'about eight times'],
  [9, 'about nine times'],
  [10, 'about ten times'],
];

const near = 1.1;

const isNear = (value: number, name: number) => value < name * near && value > name / near;

/** "about double", "about half"; null unless the whole range is near one such ratio. */
export function aboutWords([low, high]: readonly [number, number]): string | null {
  const distance = (ratio: number) => Math.abs(Math.log((ratio * ratio) / (low * high)));
  const near = names.filter(([ratio]) => isNear(low, ratio) && isNear(high, ratio));
  const [nearest] = near.toSorted(([one], [other]) => distance(one) - distance(other));
  return nearest?.[1] ?? null;
}

/** A range of probabilities: "96%", "86 to 91%", "under 1%". Never "0%" or "100%", which would claim certainty. */
export function chanceWords([low, high]: readonly [number, number]): string {
  const [first, last] = [percent(low), percent(high)];
  if (first === last) return first;
  return first.endsWith('%') && /^\d/.test(first) && /^\d/.test(last)
    ? `${first.slice(0, -1)} to ${last}`
    : `${first} to ${last}`;
}

function percent(share: number): string {
  if (share < 0.01) return 'under 1%';
  return share > 0.99 ? 'over 99%' : `${Math.round(share * 100)}%`;
}
