import { type Day, dayFromNumber, dayNumber, daysBetween, earlier, later } from './day';

/** Both ends are included, and `start` is never after `end`. */
export interface DayRange {
  readonly start: Day;
  readonly end: Day;
}

/** 1 for a single day. */
export function lengthInDays(range: DayRange): number {
  return daysBetween(range.start, range.end) + 1;
}

export function isWithin(inner: DayRange, outer: DayRange): boolean {
  return inner.start >= outer.start && inner.end <= outer.end;
}

export function overlaps(a: DayRange, b: DayRange): boolean {
  return a.start <= b.end && b.start <= a.end;
}

export function intersection(a: DayRange, b: DayRange): DayRange | null {
  return overlaps(a, b) ? { start: later(a.start, b.start), end: earlier(a.end, b.end) } : null;
}

export function sameRange(a: DayRange, b: DayRange): boolean {
  return a.start === b.start && a.end === b.end;
}

export function daysOf(range: DayRange): Day[] {
  const first = dayNumber(range.start);
  return Array.from({ length: lengthInDays(range) }, (_, offset) => dayFromNumber(first + offset));
}

export function enclosingRange(days: readonly Day[]): DayRange | null {
  const [start, end] = [days.at(0), days.at(-1)];
  return start && end ? { start, end } : null;
}
