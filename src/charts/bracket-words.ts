import { integer } from '../format/bound';
import { dayRangeWords } from '../format/day';
import type { Bars, Bracket } from './bars';
import type { Scales } from './paths';

/** "3 or more, November 26–28", "1 to 2, November 26–28". */
export function bracketWords({ records: { bound, range } }: Bracket): string {
  const days = dayRangeWords(range);
  if (bound.high === null) return `${integer(bound.low)} or more, ${days}`;
  const count =
    bound.low === bound.high
      ? integer(bound.low)
      : `${integer(bound.low)} to ${integer(bound.high)}`;
  return `${count}, ${days}`;
}

/** A bracket's words with the place of their left end and their baseline. */
export interface PlacedWords {
  readonly words: string;
  readonly left: number;
  readonly y: number;
}

interface Plot {
  readonly left: number;
  readonly right: number;
  /** Width of words in pixels. */
  readonly widthOf: (words: string) => number;
}

const above = 5;
const lineHeight = 15;

/**
 * Places the words of the brackets, each over the middle of its bracket and above whatever stands
 * under the words. Words that would run into others are left out: the tooltip and the table have
 * them. The result has a place, or null, for each bracket in turn.
 */
export function placeBracketWords(
  bars: Bars,
  scales: Scales,
  { left, right, widthOf }: Plot,
): (PlacedWords | null)[] {
  const blocks = bars.parts.flatMap(({ solid, possible, open }) => [
    ...solid,
    ...possible,
    ...open,
  ]);
  const placed: { from: number; to: number; y: number }[] = [];
  return bars.brackets.map((bracket) => {
    const middle = (scales.x(bracket.from) + scales.x(bracket.to)) / 2;
    // Most brackets of a crowded chart have no room: that is found out before anything is measured.
    if (placed.length > 12 || middle < left || middle > right) return null;
    const words = bracketWords(bracket);
    const width = widthOf(words);
    const from = Math.min(Math.max(middle - width / 2, left), right - width);
    const to = from + width;
    const under = [...blocks, ...bars.brackets].reduce(
      (top, box) =>
        scales.x(box.to) > from && scales.x(box.from) < to ? Math.max(top, box.top) : top,
      bracket.top,
    );
    const y = scales.y(under) - above;
    const meets = placed.some(
      (other) => other.to > from && other.from < to && Math.abs(other.y - y) < lineHeight,
    );
    if (meets) return null;
    placed.push({ from, to, y });
    return { words, left: from, y };
  });
}
