import type { Statement } from './records';

export interface LatestThreats {
  /** The newest threat. */
  readonly first: Statement;
  /** Number of threats with the same first day, including `first`. */
  readonly count: number;
}

/**
 * The threats with the latest first day, by `organisation` (null for any). `standing` must be in
 * the order of `currentStatements`. Aggregated statements are left out. Null if there is no threat.
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
