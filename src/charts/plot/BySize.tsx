import { Fragment, type ReactNode } from 'react';
import { assumedSize, isNarrow, type PlotSize } from './plot-size';

interface BySizeProps {
  /** Null until the browser has measured. */
  readonly size: PlotSize | null;
  readonly children: (size: PlotSize, narrow: boolean, className: string) => ReactNode;
}

/**
 * Renders a wide and a narrow version until the size is known, and CSS shows the one that fits;
 * from then on only that one is rendered. The parent is the container whose width counts.
 */
export function BySize({ size, children }: BySizeProps) {
  const known = size === null ? null : isNarrow(size) ? 'narrow' : 'wide';
  return (
    <>
      {known === 'narrow' ? null : (
        <Fragment key="wide">
          {children(size ?? assumedSize.wide, false, known ? '' : '@max-[480px]:hidden')}
        </Fragment>
      )}
      {known === 'wide' ? null : (
        <Fragment key="narrow">
          {children(size ?? assumedSize.narrow, true, known ? '' : '@min-[480px]:hidden')}
        </Fragment>
      )}
    </>
  );
}
