import type { Bound } from '../domain/bound';

/** Drawn length of an open end, as a share of the axis. */
const openShare = 0.15;

/** Lengths as shares of the axis, from 0 to 1. */
export interface PairedBar {
  readonly solid: number;
  readonly possible: number;
  /** Whether there is no upper bound: the bar is then drawn without an end. */
  readonly open: boolean;
}

/** The number at the end of the axis, so that the longest bar fills it; 1 if all are zero or null. */
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
