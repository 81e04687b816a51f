import type { DayStateRun } from './coverage';
import { type DayNumber, dayFromNumber, dayNumber } from './day';
import { type DayRange, lengthInDays } from './day-range';

/** In days. A shorter gap is read as a pause, and costs little room. */
const minFoldedDays = 14;

/** The largest part of an axis that a stretch without data may take before it is folded, and what it takes then. */
export const foldedShare = 0.2;

/**
 * The longest stretch of days without data, to be drawn narrower; null if there is none of two weeks that takes more
 * than a fifth of the days. Days without data are not covered, or only stated to be empty; days to come have none yet
 * and are left as they are, and so is a stretch in which an attack may fall (`mayFall`, in any order).
 */
export function foldedDays(
  runs: readonly DayStateRun[],
  mayFall: readonly { readonly start: DayNumber; readonly end: DayNumber }[],
): DayRange | null {
  const all = runs.reduce((sum, run) => sum + lengthInDays(run), 0);
  const longest = stretches(runs, mayFall).reduce<DayRange | null>(
    (best, one) => (best !== null && lengthInDays(best) >= lengthInDays(one) ? best : one),
    null,
  );
  if (longest === null) return null;
  const length = lengthInDays(longest);
  return length >= minFoldedDays && length > all * foldedShare && length < all ? longest : null;
}

function stretches(
  runs: readonly DayStateRun[],
  mayFall: readonly { readonly start: DayNumber; readonly end: DayNumber }[],
): DayRange[] {
  const found: { start: DayNumber; end: DayNumber }[] = [];
  for (const { start, end, state } of runs) {
    if (state !== 'notCovered' && state !== 'stated') continue;
    const [first, last] = [dayNumber(start), dayNumber(end)];
    const before = found.at(-1);
    if (before && before.end === first - 1) before.end = last;
    else found.push({ start: first, end: last });
  }
  return found
    .flatMap((stretch) => parts(stretch, mayFall))
    .map(({ start, end }) => ({ start: dayFromNumber(start), end: dayFromNumber(end) }));
}

/** What is left of a stretch without the days on which an attack may fall. */
function parts(
  stretch: { readonly start: DayNumber; readonly end: DayNumber },
  mayFall: readonly { readonly start: DayNumber; readonly end: DayNumber }[],
) {
  const left: { start: DayNumber; end: DayNumber }[] = [];
  let start = stretch.start;
  for (const one of mayFall.toSorted((a, b) => a.start - b.start)) {
    if (one.end < start || one.start > stretch.end) continue;
    if (one.start > start) left.push({ start, end: one.start - 1 });
    start = Math.max(start, one.end + 1);
  }
  if (start <= stretch.end) left.push({ start, end: stretch.end });
  return left;
}
