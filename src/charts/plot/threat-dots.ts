import type { DayNumber } from '../../domain/day';
import { dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { ThreatMark } from '../../domain/threats';

export interface ThreatCount {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly count: number;
}

export interface ThreatSpan {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

export interface ThreatLaneMarks {
  readonly counts: readonly ThreatCount[];
  readonly spans: readonly ThreatSpan[];
}

/** Threats over several intervals are not counted; they become `spans`. */
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

const dotGap = 6;

/**
 * Left edge of a label: the left end, the right end, or the first gap among the dots that is wide
 * enough; the left end if nothing is free.
 */
export function freePlace(
  dots: readonly number[],
  left: number,
  right: number,
  width: number,
): number {
  const isFree = (from: number) =>
    from + width <= right &&
    !dots.some((dot) => dot > from - dotGap && dot < from + width + dotGap);
  return [left, right - width, ...dots.map((dot) => dot + dotGap)].find(isFree) ?? left;
}
