/**
 * A count that is only known to be at least `low` and at most `high`. `high: null` means that no
 * upper bound is known, which is not the same as "many".
 */
export interface Bound {
  readonly low: number;
  readonly high: number | null;
}

export const zero: Bound = { low: 0, high: 0 };

/** If either has no upper bound, the sum has none. */
export function addBounds(a: Bound, b: Bound): Bound {
  return {
    low: a.low + b.low,
    high: a.high === null || b.high === null ? null : a.high + b.high,
  };
}

export function isExact(bound: Bound): boolean {
  return bound.high === bound.low;
}
