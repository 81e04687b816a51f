import { dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';
import type { PlotAxis } from './plot-axis';

interface MarkedDaysProps {
  readonly axis: PlotAxis;
  readonly range: DayRange | null;
}

export function MarkedDays({ axis, range }: MarkedDaysProps) {
  if (!range) return null;
  const from = Math.max(dayNumber(range.start), axis.first);
  const to = Math.min(dayNumber(range.end), axis.last) + 1;
  if (to <= from) return null;
  return (
    <svg aria-hidden="true" className="pointer-events-none absolute inset-0 size-full">
      <rect
        x={axis.at(from)}
        width={axis.span(from, to)}
        height="100%"
        className="fill-mark stroke-ink"
        strokeWidth={1}
      />
    </svg>
  );
}
