import type { Statement } from './records';

/** The threats that were made last, by first day as everywhere. */
export interface LatestThreats {
  /** The newest of them. */
  readonly first: Statement;
  /** How many began on that day, the first one included. */
  readonly count: number;
}

/**
 * The latest threats among `standing`, which is in the order of `standingOn`, by an organisation or, where that
 * is null, by anybody; null where there is none. What only sums up others is none.
 */
export function latestThreats(
  standing: readonly Statement[],
  organisation: string | null,
): LatestThreats | null {
  const threats = standing.filter(
    (one) =>
      one.kind === 'threat' &&
      !one.aggregate &&
      (organisation === null || one.organisation === organisation),
  );
  const [first] = threats;
  if (!first) return null;
  const count = threats.filter(({ saidOn }) => saidOn.start === first.saidOn.start).length;
  return { first, count };
}
