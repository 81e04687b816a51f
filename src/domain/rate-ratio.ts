import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';

/** Attacks over covered days. */
export interface Exposure {
  /** 0 or more. */
  readonly attacks: number;
  /** Covered days, more than 0. */
  readonly days: number;
}

/** How the rates of two periods stand to each other. */
export interface RateRatio {
  /** (a per day) / (b per day): NaN for 0 against 0, Infinity for some against 0. */
  readonly ratio: number;
  /** Confidence interval of the ratio; from 0, and to Infinity where b may be 0. */
  readonly interval: readonly [number, number];
  /** Central two-sided p of "both rates are equal"; null under dispersion, where there is none. */
  readonly p: number | null;
}

export interface RateRatioOptions {
  /** Variance of daily counts over their mean, 1 or more; 1 (Poisson) where it is left out. */
  readonly dispersion?: number | undefined;
  /** Confidence of the interval, between 0 and 1; 0.95 where it is left out, more where many are looked at. */
  readonly level?: number | undefined;
}

/** Which way a ratio points: no way where its interval holds 1. */
export type Direction = 'up' | 'down' | 'none';

/** What an interval of the ratio says: all of it above 1, all of it below, or 1 inside it. */
export const directionOf = ([low, high]: RateRatio['interval']): Direction =>
  low > 1 ? 'up' : high < 1 ? 'down' : 'none';

/**
 * The ratio of two rates with its exact interval. Given both counts together, those of a are binomial with
 * share T1/(T1+T2) where the rates are equal. Clopper and Pearson's interval of that share, [beta(α/2; x1,
 * x2 + 1), beta(1 - α/2; x1 + 1, x2)], becomes one of the ratio by p/(1-p) · T2/T1. The p is twice the
 * smaller tail, at most 1, and so agrees with the interval (Fay 2010, R Journal 2(1), 53-58). With
 * dispersion φ > 1 both counts are divided by φ in the interval (effective counts) and no p is given.
 * Throws a RangeError for a negative count, no day, a dispersion below 1 or a level that is none.
 */
export function rateRatio(a: Exposure, b: Exposure, options: RateRatioOptions = {}): RateRatio {
  const { dispersion = 1, level = 0.95 } = options;
  check(a, b, dispersion, level);
  const tail = (1 - level) / 2;
  const [x1, x2] = [a.attacks / dispersion, b.attacks / dispersion];
  return {
    ratio: a.attacks / a.days / (b.attacks / b.days),
    interval: [
      x1 === 0 ? 0 : odds(quantile(tail, x1, x2 + 1)) * (b.days / a.days),
      // By b's share: a share next to 1 has lost the digits by which it differs.
      x2 === 0 ? Number.POSITIVE_INFINITY : b.days / a.days / odds(quantile(tail, x2, x1 + 1)),
    ],
    p: dispersion > 1 ? null : centralP(a, b),
  };
}

const odds = (share: number): number => share / (1 - share);

/** Twice the smaller of P(X >= x1) and P(X <= x1), each by its own tail of the beta distribution. */
function centralP(a: Exposure, b: Exposure): number {
  const days = a.days + b.days;
  const atLeast = a.attacks === 0 ? 1 : cdf(a.days / days, a.attacks, b.attacks + 1);
  const atMost = b.attacks === 0 ? 1 : cdf(b.days / days, b.attacks, a.attacks + 1);
  return Math.min(1, 2 * Math.min(atLeast, atMost));
}

function check(a: Exposure, b: Exposure, dispersion: number, level: number): void {
  for (const { attacks, days } of [a, b]) {
    if (!(attacks >= 0) || !Number.isFinite(attacks)) {
      throw new RangeError(`not a count of attacks: ${attacks}`);
    }
    if (!(days > 0) || !Number.isFinite(days))
      throw new RangeError(`not a number of days: ${days}`);
  }
  if (!(dispersion >= 1) || !Number.isFinite(dispersion)) {
    throw new RangeError(`not a dispersion: ${dispersion}`);
  }
  if (!(level > 0 && level < 1)) throw new RangeError(`not a level: ${level}`);
}
