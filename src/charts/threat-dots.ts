import type { DayNumber } from '../domain/day';
import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { ThreatMark } from '../domain/threats';

/** The threats of one interval, counted where they lie inside it. */
export interface ThreatCount {
  readonly from: DayNumber;
  /** The day after the last. */
  readonly to: DayNumber;
  readonly count: number;
}

/** Days that a threat of unknown day may fall on; those of several threats in one, where they meet. */
export interface ThreatSpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface ThreatLaneMarks {
  readonly counts: readonly ThreatCount[];
  readonly spans: readonly ThreatSpan[];
}

/** Counts threats by interval; those over several intervals are kept apart as spans. */
export function threatLane(
  marks: readonly ThreatMark[],
  intervals: readonly DayRange[],
): ThreatLaneMarks {
  const starts = intervals.map(({ start }) => dayNumber(start));
  const ends = intervals.map(({ end }) => dayNumber(end));
  const counts = intervals.map(() => 0);
  const spans: ThreatSpan[] = [];
  for (const { start, end } of marks) {
    const position = starts.findLastIndex((first) => first <= start);
    if (position >= 0 && end <= (ends[position] ?? -1))
      counts[position] = (counts[position] ?? 0) + 1;
    else spans.push({ from: start, to: end + 1 });
  }
  return {
    counts: counts.flatMap((count, position) => {
      const from = starts[position];
      const last = ends[position];
      return count > 0 && from !== undefined && last !== undefined
        ? [{ from, to: last + 1, count }]
        : [];
    }),
    spans: merged(spans),
  };
}

/** The days of all spans, each day once. */
function merged(spans: readonly ThreatSpan[]): ThreatSpan[] {
  const union: ThreatSpan[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from)) {
    const last = union.at(-1);
    if (last && span.from <= last.to) {
      union[union.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
    } else union.push(span);
  }
  return union;
}

/** Between words and a dot, in pixels: a dot and a little. */
const clear = 6;

/**
 * Where words `width` pixels wide stand among dots between the pixels `left` and `right`: at the left end, at the
 * right end, or in the first gap that is wide enough. At the left end where there is none.
 */
export function freePlace(
  dots: readonly number[],
  left: number,
  right: number,
  width: number,
): number {
  const isFree = (from: number) =>
    from + width <= right && !dots.some((dot) => dot > from - clear && dot < from + width + clear);
  return [left, right - width, ...dots.map((dot) => dot + clear)].find(isFree) ?? left;
}
