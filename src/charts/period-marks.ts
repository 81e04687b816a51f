import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { TimeAxis } from './geometry';

export interface PeriodMark {
  readonly letter: 'A' | 'B';
  readonly left: number;
  readonly right: number;
  readonly goesOnBefore: boolean;
  readonly goesOnAfter: boolean;
  readonly middle: number;
}

/** In pixels, so that the ends of adjacent periods do not meet. */
const inset = 1;
const minWidth = 4;
const letterDistance = 16;

function marksOf(
  axis: TimeAxis,
  letter: PeriodMark['letter'],
  range: DayRange | null,
): PeriodMark[] {
  if (!range) return [];
  const [start, end] = [dayNumber(range.start), dayNumber(range.end)];
  if (end < axis.first || start > axis.last) return [];
  const left = axis.x(Math.max(start, axis.first)) + inset;
  const right = Math.max(left + minWidth, axis.x(Math.min(end, axis.last) + 1) - inset);
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

/** None for a period that is null or not visible. Letters that would overlap move apart, within the plot. */
export function periodMarks(axis: TimeAxis, a: DayRange | null, b: DayRange | null): PeriodMark[] {
  const marks = [...marksOf(axis, 'A', a), ...marksOf(axis, 'B', b)];
  const [one, other] = marks;
  if (!one || !other || Math.abs(one.middle - other.middle) >= letterDistance) return marks;
  const between = Math.min(
    Math.max((one.middle + other.middle) / 2, axis.x(axis.first) + letterDistance),
    axis.x(axis.last + 1) - letterDistance,
  );
  const side = one.middle <= other.middle ? -letterDistance / 2 : letterDistance / 2;
  return [
    { ...one, middle: between + side },
    { ...other, middle: between - side },
  ];
}
