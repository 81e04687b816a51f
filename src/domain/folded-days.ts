import { type DayRange, lengthInDays } from './day-range';

/** In days. A shorter gap is read as a pause, and costs little room. */
const minFoldedDays = 14;

/**
 * Share of the axis that a folded stretch takes. A stretch that takes no more anyway is not folded.
 */
export const foldedShare = 0.2;

/**
 * The longest run of empty intervals, to be drawn narrower; null if none of two weeks takes more than a fifth of the
 * days, or if all are empty. `intervals` are in order and without gaps.
 */
export function foldedDays(
  intervals: readonly DayRange[],
  isEmpty: (position: number) => boolean,
): DayRange | null {
  const runs: DayRange[] = [];
  intervals.forEach(({ start, end }, position) => {
    if (!isEmpty(position)) return;
    const before = position > 0 && isEmpty(position - 1) ? runs.pop() : undefined;
    runs.push({ start: before?.start ?? start, end });
  });
  const [longest] = runs.toSorted((a, b) => lengthInDays(b) - lengthInDays(a));
  if (!longest) return null;
  const all = intervals.reduce((days, interval) => days + lengthInDays(interval), 0);
  const length = lengthInDays(longest);
  return length >= minFoldedDays && length > all * foldedShare && length < all ? longest : null;
}
