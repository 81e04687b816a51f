import type { Bound } from '../domain/bound';

/** How much of its axis an open end takes beyond what is certain. */
const openShare = 0.15;

/** A bar as shares of its axis, from the middle outwards. */
export interface PairedBar {
  /** Certain. */
  readonly solid: number;
  /** Possible, beyond what is certain. */
  readonly possible: number;
  /** No upper bound is known: the bar has no end. */
  readonly open: boolean;
}

/** The number that fills the axis of a side, so that its longest bar does; 1 where all are zero. */
export function axisEnd(bounds: readonly (Bound | null)[]): number {
  const ends = bounds.map((bound) =>
    bound === null ? 0 : (bound.high ?? bound.low / (1 - openShare)),
  );
  const end = ends.reduce((most, one) => Math.max(most, one), 0);
  return end > 0 ? end : 1;
}

/** A bar on an axis that ends at `end`. */
export function pairedBar({ low, high }: Bound, end: number): PairedBar {
  if (high === null) return { solid: low / end, possible: openShare, open: true };
  return { solid: low / end, possible: (high - low) / end, open: false };
}
