import { type DayRange, hullOf, touches } from '../../domain/day-range';
import { dayRangeWords } from '../../format/day';

/**
 * What is marked over the intervals of the chart, as a sentence with a space before it: " Marked:
 * December 2, A December 14–20." Empty where nothing is, or nothing of it is in sight.
 */
export function markedWords(
  intervals: readonly DayRange[],
  statement: DayRange | null,
  a: DayRange | null,
  b: DayRange | null,
): string {
  const shown = hullOf(intervals.flatMap(({ start, end }) => [start, end]));
  const words = Object.entries({ '': statement, 'A ': a, 'B ': b }).flatMap(([letter, range]) =>
    range && shown && touches(range, shown) ? [letter + dayRangeWords(range)] : [],
  );
  return words.length > 0 ? ` Marked: ${words.join(', ')}.` : '';
}
