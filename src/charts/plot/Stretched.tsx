import type { ReactNode } from 'react';
import { across } from './plot-axis';

interface StretchedProps {
  /**
   * In CSS pixels, which are then the units of y. If not set, the height is that of the plot and y
   * goes to 1,000.
   */
  readonly height?: number | undefined;
  readonly children: ReactNode;
}

/** Paths 1,000 wide, stretched over the plot. Their strokes need `vectorEffect="non-scaling-stroke"`. */
export function Stretched({ height, children }: StretchedProps) {
  return (
    <svg
      aria-hidden="true"
      width="100%"
      height={height ?? '100%'}
      viewBox={`0 0 ${across} ${height ?? across}`}
      preserveAspectRatio="none"
      overflow="visible"
    >
      {children}
    </svg>
  );
}

interface PatternedProps {
  readonly id: string;
  readonly path: string;
  readonly fill: string;
}

/**
 * The path is 1,000 by 1,000 and stretched over the plot; the pattern that fills it is not
 * stretched.
 */
export function Patterned({ id, path, fill }: PatternedProps) {
  return (
    <>
      <clipPath id={id} clipPathUnits="objectBoundingBox">
        {/* The corners keep its bounds, so that a bar more moves no pixel of the others. */}
        <path d={`M0 0h0z${path}M${across} ${across}h0z`} transform={`scale(${1 / across})`} />
      </clipPath>
      <rect width="100%" height="100%" fill={fill} clipPath={`url(#${id})`} />
    </>
  );
}
