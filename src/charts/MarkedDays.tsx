import { dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { TimeAxis } from './geometry';

interface MarkedDaysProps {
  readonly axis: TimeAxis;
  readonly range: DayRange | null;
  readonly top: number;
  readonly bottom: number;
}

export function MarkedDays({ axis, range, top, bottom }: MarkedDaysProps) {
  if (!range) return null;
  const from = Math.max(dayNumber(range.start), axis.first);
  const to = Math.min(dayNumber(range.end), axis.last) + 1;
  if (to <= from) return null;
  return (
    <rect
      x={axis.x(from)}
      width={Math.max(3, axis.x(to) - axis.x(from))}
      y={top}
      height={bottom - top}
      className="fill-mark stroke-ink"
      strokeWidth={1}
    />
  );
}
