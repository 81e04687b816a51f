import type { ReactNode } from 'react';
import { ChartImage } from './ChartImage';
import type { FrequencyFrame } from './frequency-frame';

interface PlotFrameProps {
  readonly frame: FrequencyFrame;
  /** In CSS pixels, or a class that sets it. */
  readonly plotHeight: number | string;
  readonly head: ReactNode;
  readonly plot: ReactNode;
  readonly foot: ReactNode;
  readonly children: ReactNode;
}

export function PlotFrame({ frame, plotHeight, head, plot, foot, children }: PlotFrameProps) {
  const isClass = typeof plotHeight === 'string';
  return (
    <div className="relative">
      <ChartImage>
        <Layer height={frame.head}>{head}</Layer>
        <Layer {...(isClass ? { className: plotHeight } : { height: plotHeight })}>{plot}</Layer>
        <Layer height={frame.foot}>{foot}</Layer>
      </ChartImage>
      {children}
    </div>
  );
}

interface LayerProps {
  readonly height?: number;
  readonly className?: string;
  readonly children: ReactNode;
}

const Layer = ({ height, className = '', children }: LayerProps) => (
  <svg
    aria-hidden="true"
    width="100%"
    height={height}
    className={`block overflow-visible fill-ink-2 ${className}`}
  >
    {children}
  </svg>
);
