import type { Day, DayNumber } from '../../domain/day';
import { dayNumber } from '../../domain/day';
import type { SpanningRecords } from '../../domain/frequency';
import { bracketWords } from '../bracket-words';
import type { PlotAxis } from './plot-axis';
import { textWidth } from './text-width';

export interface Bracket {
  readonly records: SpanningRecords;
  readonly from: DayNumber;
  /** The day after the last. */
  readonly to: DayNumber;
  readonly row: number;
}

/** In more rows the bars would have no room; brackets that find none share the last. */
const maxRows = 3;

/** Brackets that share a day get different rows, from the top down, so that their words do not overlap. */
export function bracketsInRows(spanning: readonly SpanningRecords[]): Bracket[] {
  const ends: DayNumber[] = [];
  return spanning
    .map((records) => ({
      records,
      from: dayNumber(records.range.start),
      to: dayNumber(records.range.end) + 1,
    }))
    .sort((a, b) => a.from - b.from)
    .map((bracket) => {
      const free = ends.findIndex((end) => end <= bracket.from);
      const row = Math.min(maxRows - 1, free < 0 ? ends.length : free);
      ends[row] = Math.max(ends[row] ?? 0, bracket.to);
      return { ...bracket, row };
    });
}

export const rowsOf = (brackets: readonly Bracket[]) =>
  brackets.reduce((rows, { row }) => Math.max(rows, row + 1), 0);

export interface PlacedWords {
  readonly words: string;
  /** The middle of the visible days. */
  readonly day: number;
  /** In pixels, from the middle of the days to that of the words. */
  readonly shift: number;
}

/** In pixels, between the words of two brackets. */
const gap = 6;

/** Null for words that would overlap others; the tooltip and the table still have them. */
export function placeBracketWords(
  brackets: readonly Bracket[],
  axis: PlotAxis,
  { asOf, text }: { readonly asOf: Day; readonly text: number },
): (PlacedWords | null)[] {
  const ends: number[] = [];
  return brackets.map(({ records, from, to, row }) => {
    const day = (Math.max(from, axis.first) + Math.min(to, axis.last + 1)) / 2;
    const words = bracketWords(records, { asOf, short: true });
    const width = textWidth(words, text);
    const left = Math.min(Math.max(axis.x(day) - width / 2, 0), axis.width - width);
    if (left < (ends[row] ?? -gap) + gap) return null;
    ends[row] = left + width;
    return { words, day, shift: left + width / 2 - axis.x(day) };
  });
}
