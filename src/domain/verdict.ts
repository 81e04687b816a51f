import type { Bound } from './bound';
import { attainable } from './counts-for-verdict';
import { directionOf, type RateRatioOptions, rateRatio } from './rate-ratio';
import { minAttacks, minCoverage } from './verdict-limits';

export interface PeriodCount {
  readonly bound: Bound;
  readonly days: number;
  readonly length: number;
  /** Covered days whose count may still rise; none if left out. */
  readonly stillComingIn?: number;
}

export type CannotSayReason =
  | 'noCoverage'
  | 'lowCoverage'
  | 'tooFew'
  | 'unattainable'
  | 'stillComingIn';

/**
 * The extremes of the uncertain counts: `lowest` is a at its lowest against b at its highest,
 * `highest` the reverse.
 */
export interface BoundsCases {
  readonly lowest: BoundsCase;
  readonly highest: BoundsCase;
}

/** A count is null if it has no known upper bound. */
export interface BoundsCase {
  readonly a: number | null;
  readonly b: number | null;
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** Central two-sided p value; 0 if a count is unbounded. */
  readonly p: number;
}

export interface RateComparison {
  readonly cases: BoundsCases;
  readonly ratio: readonly [number, number];
  /**
   * From the lower end of the interval of `lowest` to the upper end of the interval of `highest`.
   */
  readonly interval: readonly [number, number];
  /** Higher than 0.95 for multiple comparisons. */
  readonly level: number;
  readonly dispersion: number;
}

/** `up` means that a has the higher rate. */
export type Verdict =
  /** `strength` is 99 if the change is also significant at a fifth of the error (99% for 95%). */
  | ({ readonly kind: 'up' | 'down'; readonly strength: 95 | 99 } & RateComparison)
  | ({ readonly kind: 'notDistinguishable' | 'dependsOnUncertainCounts' } & RateComparison)
  | { readonly kind: 'cannotSay'; readonly reason: CannotSayReason };

/**
 * Compares the rates of two periods per covered day. Checks first, in this order, why nothing could
 * be said: no covered day in a period; less than 70% of a period covered; fewer than 10 certain
 * attacks in both; too few for any split of them to be significant.
 *
 * Then compares at both extremes of the uncertain counts. The test is monotone in each count, so if
 * both extremes agree, every count between them does too; if not, the verdict depends on the
 * uncertain counts. If b has no known upper bound, no count of a exceeds it. If a count that may
 * still rise has the lower rate at an extreme, and the higher at none, it is too early to say.
 */
export function verdict(a: PeriodCount, b: PeriodCount, options: RateRatioOptions = {}): Verdict {
  const { dispersion = 1, level = 0.95 } = options;
  const reason = cannotSayReason(a, b, { dispersion, level });
  if (reason) return { kind: 'cannotSay', reason };
  const cases = {
    lowest: boundsCase(a.bound.low, b.bound.high, a, b, { dispersion, level }),
    highest: boundsCase(a.bound.high, b.bound.low, a, b, { dispersion, level }),
  };
  const weighed: RateComparison = {
    cases,
    ratio: [cases.lowest.ratio, cases.highest.ratio],
    interval: [cases.lowest.interval[0], cases.highest.interval[1]],
    level,
    dispersion,
  };
  const direction = directionOf(cases.lowest.interval);
  const other = directionOf(cases.highest.interval);
  const [falls, rises] = [direction === 'down', other === 'up'];
  const isKnown = direction === other || (cases.lowest.b !== null && cases.highest.a !== null);
  // A count that may still rise cannot show the lower rate of the two, whichever the uncertain counts are. If one has no
  // upper limit, that is the reason, which stays when all reports are in.
  if (isKnown && falls !== rises && isStillComingIn(falls ? a : b)) {
    return { kind: 'cannotSay', reason: 'stillComingIn' };
  }
  if (direction !== other) return { kind: 'dependsOnUncertainCounts', ...weighed };
  if (direction === 'none') return { kind: 'notDistinguishable', ...weighed };
  return { kind: direction, strength: strengthOf(a, b, direction, options), ...weighed };
}

function isStillComingIn({ stillComingIn = 0 }: PeriodCount): boolean {
  return stillComingIn > 0;
}

function strengthOf(
  a: PeriodCount,
  b: PeriodCount,
  direction: 'up' | 'down',
  { dispersion, level = 0.95 }: RateRatioOptions,
): 95 | 99 {
  // A fifth of the error: 99% for 95%, and likewise for multiple comparisons.
  const options = { dispersion, level: 1 - (1 - level) / 5 };
  const end =
    direction === 'up'
      ? boundsCase(a.bound.low, b.bound.high, a, b, options)
      : boundsCase(a.bound.high, b.bound.low, a, b, options);
  return directionOf(end.interval) === direction ? 99 : 95;
}

function cannotSayReason(
  a: PeriodCount,
  b: PeriodCount,
  options: RateRatioOptions,
): CannotSayReason | null {
  if (a.days === 0 || b.days === 0) return 'noCoverage';
  if ([a, b].some(({ days, length }) => days < minCoverage * length)) return 'lowCoverage';
  const attacks = a.bound.low + b.bound.low;
  if (attacks < minAttacks) return 'tooFew';
  return attainable(attacks, a.days, b.days, options) ? null : 'unattainable';
}

function boundsCase(
  attacksA: number | null,
  attacksB: number | null,
  a: PeriodCount,
  b: PeriodCount,
  options: RateRatioOptions,
): BoundsCase {
  const counts = { a: attacksA, b: attacksB };
  if (attacksB === null) return { ...counts, ratio: 0, interval: [0, 0], p: 0 };
  if (attacksA === null) {
    return { ...counts, ratio: Number.POSITIVE_INFINITY, interval: [1 / 0, 1 / 0], p: 0 };
  }
  const found = rateRatio(
    { attacks: attacksA, days: a.days },
    { attacks: attacksB, days: b.days },
    options,
  );
  return { ...counts, ...found };
}
