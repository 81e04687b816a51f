import type { Bound } from '../domain/bound';

/** Length of an open end as a share of the axis, as there is no upper bound to draw. */
const openShare = 0.15;

export interface PairedBar {
  readonly solid: number;
  readonly possible: number;
  readonly open: boolean;
}

/** The longest bar fills the axis. 1 if all bounds are zero or null. */
export function axisEnd(bounds: readonly (Bound | null)[]): number {
  const ends = bounds.map((bound) =>
    bound === null ? 0 : (bound.high ?? bound.low / (1 - openShare)),
  );
  const end = ends.reduce((most, one) => Math.max(most, one), 0);
  return end > 0 ? end : 1;
}

export function pairedBar({ low, high }: Bound, end: number): PairedBar {
  if (high === null) return { solid: low / end, possible: openShare, open: true };
  return { solid: low / end, possible: (high - low) / end, open: false };
}
