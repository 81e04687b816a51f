import type { ReactNode } from 'react';
import { assumedSize, isNarrow, type PlotSize } from './plot-size';

interface BySizeProps {
  /** Null until the browser has measured. */
  readonly size: PlotSize | null;
  readonly children: (size: PlotSize, narrow: boolean) => ReactNode;
}

/**
 * Draws for a wide and for a narrow room until the size is known, and CSS shows the one that fits. From then on only
 * that one is there. Its parent is the container whose width counts.
 */
export function BySize({ size, children }: BySizeProps) {
  const known = size === null ? null : isNarrow(size) ? 'narrow' : 'wide';
  return (
    <>
      {known === 'narrow' ? null : (
        <div key="wide" className={known ? undefined : 'hidden @min-[480px]:block'}>
          {children(size ?? assumedSize.wide, false)}
        </div>
      )}
      {known === 'wide' ? null : (
        <div key="narrow" className={known ? undefined : '@min-[480px]:hidden'}>
          {children(size ?? assumedSize.narrow, true)}
        </div>
      )}
    </>
  );
}
