import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { TimeAxis } from './geometry';

/** A period laid out as a bracket with its letter, in pixels. */
export interface PeriodMark {
  readonly letter: 'A' | 'B';
  /** Ends of the bracket over those of its days that are in sight. */
  readonly left: number;
  readonly right: number;
  /** Whether it has days before and after those in sight. */
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
  /** Middle of the letter. */
  readonly middle: number;
}

/** Between two periods that touch, so that their ends are told apart. */
const inset = 1;
/** A bracket of less than a day's pixels is still seen. */
const narrowest = 4;
/** From the middle of one letter to that of the other: they never touch, at the largest text either. */
const letterRoom = 16;

function laidOut(
  axis: TimeAxis,
  letter: PeriodMark['letter'],
  range: DayRange | null,
): PeriodMark[] {
  if (!range) return [];
  const [start, end] = [dayNumber(range.start), dayNumber(range.end)];
  if (end < axis.first || start > axis.last) return [];
  const left = axis.x(Math.max(start, axis.first)) + inset;
  const right = Math.max(left + narrowest, axis.x(Math.min(end, axis.last) + 1) - inset);
  return [
    {
      letter,
      left,
      right,
      goesOnBefore: start < axis.first,
      goesOnAfter: end > axis.last,
      middle: (left + right) / 2,
    },
  ];
}

/**
 * Lays out the marks of two periods: none for one that is null or has no day in sight. Each letter
 * stands under the middle of its bracket; where both would stand in each other's way they move apart,
 * that of the earlier period to the left, inside the plot.
 */
export function periodMarks(axis: TimeAxis, a: DayRange | null, b: DayRange | null): PeriodMark[] {
  const marks = [...laidOut(axis, 'A', a), ...laidOut(axis, 'B', b)];
  const [one, other] = marks;
  if (!one || !other || Math.abs(one.middle - other.middle) >= letterRoom) return marks;
  const between = Math.min(
    Math.max((one.middle + other.middle) / 2, axis.x(axis.first) + letterRoom),
    axis.x(axis.last + 1) - letterRoom,
  );
  const side = one.middle <= other.middle ? -letterRoom / 2 : letterRoom / 2;
  return [
    { ...one, middle: between + side },
    { ...other, middle: between - side },
  ];
}
