import type { Statement } from './records';

export interface LatestThreats {
  readonly first: Statement;
  readonly count: number;
}

/**
 * The threats with the latest first day, by `organisation` (null for any). Expects the order of
 * `currentStatements`. Leaves out aggregates. Null if there is no threat.
 */
export function latestThreats(
  statements: readonly Statement[],
  organisation: string | null,
): LatestThreats | null {
  const threats = statements.filter(
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
