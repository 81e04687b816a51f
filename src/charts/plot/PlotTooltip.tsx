import type { ReactNode } from 'react';

interface PlotTooltipProps {
  readonly id: string;
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly children: ReactNode;
}

const maxWidth = 264;
const gap = 8;

/** Hidden while empty, because its content loads after the first view. */
export function PlotTooltip({ id, from, to, width, children }: PlotTooltipProps) {
  const own = Math.min(maxWidth, width);
  const wanted = (from + to) / 2 > width / 2 ? from - gap - own : to + gap;
  const left = Math.min(Math.max(0, wanted), width - own);
  return (
    <div
      id={id}
      role="tooltip"
      className="pointer-events-none absolute top-1 z-20 empty:hidden border border-ink bg-ground px-3 py-2 text-small"
      style={{ left, width: own }}
    >
      {children}
    </div>
  );
}
