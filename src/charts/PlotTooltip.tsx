import type { ReactNode } from 'react';

interface PlotTooltipProps {
  readonly id: string;
  /** The interval it speaks of and the width it must stay in, in pixels. */
  readonly from: number;
  readonly to: number;
  readonly width: number;
  readonly children: ReactNode;
}

const widest = 264;
const beside = 8;

/** Stands beside its interval, on the side with more room, and never reaches out of the chart. */
export function PlotTooltip({ id, from, to, width, children }: PlotTooltipProps) {
  const own = Math.min(widest, width);
  const wanted = (from + to) / 2 > width / 2 ? from - beside - own : to + beside;
  const left = Math.min(Math.max(0, wanted), width - own);
  return (
    <div
      id={id}
      role="tooltip"
      className="pointer-events-none absolute top-1 z-20 border border-ink bg-ground px-3 py-2 text-small"
      style={{ left, width: own }}
    >
      {children}
    </div>
  );
}
