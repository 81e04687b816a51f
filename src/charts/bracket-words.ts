import type { Day } from '../domain/day';
import type { SpanningRecords } from '../domain/frequency';
import { integer } from '../format/bound';
import { type DayOptions, dayRangeWords } from '../format/day';
import type { Bars } from './bars';
import type { Scales } from './paths';

export function bracketWords({ bound, range }: SpanningRecords, options: DayOptions): string {
  const days = dayRangeWords(range, options);
  if (bound.high === null) return `${integer(bound.low)} or more, ${days}`;
  const count =
    bound.low === bound.high
      ? integer(bound.low)
      : `${integer(bound.low)} to ${integer(bound.high)}`;
  return `${count}, ${days}`;
}

export interface PlacedBarWords {
  readonly words: string;
  readonly left: number;
  readonly y: number;
}

interface PlotArea {
  readonly asOf: Day;
  readonly left: number;
  readonly right: number;
  readonly widthOf: (words: string) => number;
}

const gap = 5;
const lineHeight = 15;

/** Null for a label that would overlap another; the tooltip and the table still have it. */
export function placeBracketWords(
  bars: Bars,
  scales: Scales,
  { asOf, left, right, widthOf }: PlotArea,
): (PlacedBarWords | null)[] {
  const blocks = bars.parts.flatMap(({ solid, possible, open }) => [
    ...solid,
    ...possible,
    ...open,
  ]);
  const placed: { from: number; to: number; y: number }[] = [];
  return bars.brackets.map((bracket) => {
    const middle = (scales.x(bracket.from) + scales.x(bracket.to)) / 2;
    // Measuring is slow, and in a crowded chart most labels have no room.
    if (placed.length > 12 || middle < left || middle > right) return null;
    const words = bracketWords(bracket.records, { asOf });
    const width = widthOf(words);
    const from = Math.min(Math.max(middle - width / 2, left), right - width);
    const to = from + width;
    const under = [...blocks, ...bars.brackets].reduce(
      (top, box) =>
        scales.x(box.to) > from && scales.x(box.from) < to ? Math.max(top, box.top) : top,
      bracket.top,
    );
    const y = scales.y(under) - gap;
    const overlaps = placed.some(
      (other) => other.to > from && other.from < to && Math.abs(other.y - y) < lineHeight,
    );
    if (overlaps) return null;
    placed.push({ from, to, y });
    return { words, left: from, y };
  });
}
