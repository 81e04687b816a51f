import type { ReactNode } from 'react';
import { across } from './plot-axis';

interface StretchedProps {
  /** In pixels, which are then the units of y. Without it the plot's height is 1,000. */
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

/** A path of 1,000 by 1,000 over the plot, filled with a pattern that is not stretched with it. */
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
