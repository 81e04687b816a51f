import type { Day } from '../../domain/day';
import { type DayRange, enclosingRange, overlaps } from '../../domain/day-range';
import { dayRangeWords } from '../../format/day';

/**
 * " Marked: December 2, A December 14–20.", with the space before it. Empty if no mark is within
 * the intervals.
 */
export function markedWords(
  intervals: readonly DayRange[],
  statement: DayRange | null,
  a: DayRange | null,
  b: DayRange | null,
  asOf: Day,
): string {
  const shown = enclosingRange(intervals.flatMap(({ start, end }) => [start, end]));
  const words = Object.entries({ '': statement, 'A ': a, 'B ': b }).flatMap(([letter, range]) =>
    range && shown && overlaps(range, shown) ? [letter + dayRangeWords(range, { asOf })] : [],
  );
  return words.length > 0 ? ` Marked: ${words.join(', ')}.` : '';
}
