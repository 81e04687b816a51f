import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { atLeast, type BetaBinomial, logLikelihood } from './beta-binomial';

/** Attacks over covered days. */
export interface Exposure {
  /** A whole number, 0 or more. */
  readonly attacks: number;
  /** Covered days, more than 0. */
  readonly days: number;
}

/** How the rate of one period compares with that of another. */
export interface RateRatio {
  /** (a per day) / (b per day): NaN for 0 against 0, Infinity for some against 0. */
  readonly ratio: number;
  /** Confidence interval of the ratio; from 0 if a has no attack, to Infinity if b has none. */
  readonly interval: readonly [number, number];
  /** Central two-sided p of "both rates are equal". */
  readonly p: number;
}

export interface RateRatioOptions {
  /** Variance of daily counts over their mean, 1 or more; 1 (Poisson) by default. */
  readonly dispersion?: number | undefined;
  /** Confidence of the interval, between 0 and 1; 0.95 by default, more if many are looked at. */
  readonly level?: number | undefined;
}

/** Which way a ratio points: no way if its interval holds 1. */
export type Direction = 'up' | 'down' | 'none';

/** What an interval of the ratio says: all of it above 1, all of it below, or 1 inside it. */
export const directionOf = ([low, high]: RateRatio['interval']): Direction =>
  low > 1 ? 'up' : high < 1 ? 'down' : 'none';

/**
 * The ratio of two rates with its exact interval, given the attacks of both together, n = x1 + x2. Of those,
 * a has the share π = R T1 / (R T1 + T2) if the ratio is R. With a dispersion φ of 1 its count is binomial;
 * with more it is beta-binomial(n, s π, s (1 - π)), s = n / (φ - 1): two negative binomial counts with
 * variance φ times their mean, given their sum (the exact test of Robinson and Smyth 2008, Biostatistics 9(2),
 * 321-332). The interval goes from the R at which P(X >= x1) is α/2 to the R at which P(X <= x1) is; at φ = 1
 * it is Clopper and Pearson's. The p is twice the smaller tail at R = 1, at most 1, and so agrees with the
 * interval (Fay 2010, R Journal 2(1), 53-58). Throws a RangeError for what is no count, no day, a dispersion
 * below 1 or a level that is none.
 */
export function rateRatio(a: Exposure, b: Exposure, options: RateRatioOptions = {}): RateRatio {
  const { dispersion = 1, level = 0.95 } = options;
  check(a, b, dispersion);
  if (!(level > 0 && level < 1)) throw new RangeError(`not a level: ${level}`);
  const tail = (1 - level) / 2;
  return {
    ratio: a.attacks / a.days / (b.attacks / b.days),
    interval: [
      a.attacks === 0 ? 0 : lowerEnd(a, b, dispersion, tail),
      b.attacks === 0 ? Number.POSITIVE_INFINITY : 1 / lowerEnd(b, a, dispersion, tail),
    ],
    p: Math.min(1, 2 * Math.min(surplusTail(a, b, dispersion), surplusTail(b, a, dispersion))),
  };
}

/** Which way the ratio points; as `directionOf` its interval, without computing that. */
export function direction(a: Exposure, b: Exposure, options: RateRatioOptions = {}): Direction {
  const { dispersion = 1, level = 0.95 } = options;
  check(a, b, dispersion);
  const tail = (1 - level) / 2;
  if (surplusTail(a, b, dispersion) < tail) return 'up';
  return surplusTail(b, a, dispersion) < tail ? 'down' : 'none';
}

/**
 * The probability that the rate of a is more than `times` that of b, under the likelihood of `rateRatio` with
 * φ fixed and Jeffreys' prior Beta(1/2, 1/2) on a's share π of the attacks.
 */
export function probabilityOfIncrease(
  a: Exposure,
  b: Exposure,
  { dispersion = 1, times = 1 }: { readonly dispersion?: number; readonly times?: number } = {},
): number {
  check(a, b, dispersion);
  const [rest, share] = [b.days, times * a.days].map((days) => days / (b.days + times * a.days));
  if (rest === undefined || share === undefined) return Number.NaN;
  // By b's share: of a share next to 1 the digits are lost by which it differs.
  if (dispersion === 1) return cdf(rest, b.attacks + 0.5, a.attacks + 0.5);
  const [n, s] = [a.attacks + b.attacks, concentration(a, b, dispersion)];
  if (n === 0) return cdf(rest, 0.5, 0.5);
  const likelihood = (inA: number, inB: number) =>
    logLikelihood({ n, a: s * inA, b: s * inB }, a.attacks);
  const usual = likelihood((a.attacks + 0.5) / (n + 1), (b.attacks + 0.5) / (n + 1));
  // With π = sin² t the prior is even in t.
  const density = (t: number) => Math.exp(likelihood(Math.sin(t) ** 2, Math.cos(t) ** 2) - usual);
  const border = Math.atan2(Math.sqrt(share), Math.sqrt(rest));
  const pieces = 8 + Math.ceil(Math.sqrt(n));
  const [below, above] = [
    integral(density, 0, border, pieces),
    integral(density, border, Math.PI / 2, pieces),
  ];
  return above / (below + above);
}

/** s of the beta-binomial: the smaller, the more the counts vary. */
const concentration = (a: Exposure, b: Exposure, dispersion: number): number =>
  (a.attacks + b.attacks) / (dispersion - 1);

/** P(X >= a's attacks) if both rates are equal. */
function surplusTail(a: Exposure, b: Exposure, dispersion: number): number {
  if (a.attacks === 0) return 1;
  const days = a.days + b.days;
  if (dispersion === 1) return cdf(a.days / days, a.attacks, b.attacks + 1);
  const s = concentration(a, b, dispersion);
  const n = a.attacks + b.attacks;
  return atLeast({ n, a: (s * a.days) / days, b: (s * b.days) / days }, a.attacks);
}

/** The ratio at which a's attacks or more, of which there are some, have the probability `tail`. */
function lowerEnd(a: Exposure, b: Exposure, dispersion: number, tail: number): number {
  const perDay = b.days / a.days;
  if (dispersion === 1) {
    const share = quantile(tail, a.attacks, b.attacks + 1);
    // By the other share: of a share next to 1 the digits are lost by which it differs.
    if (share < 0.5) return (share / (1 - share)) * perDay;
    const rest = quantile(1 - tail, b.attacks + 1, a.attacks);
    return ((1 - rest) / rest) * perDay;
  }
  const [n, s] = [a.attacks + b.attacks, concentration(a, b, dispersion)];
  const at = (logOdds: number): BetaBinomial => ({
    n,
    a: s / (1 + Math.exp(-logOdds)),
    b: s / (1 + Math.exp(logOdds)),
  });
  const excess = (logOdds: number) => Math.log(atLeast(at(logOdds), a.attacks) / tail);
  return Math.exp(risingRoot(excess, Math.log((a.attacks + 0.5) / (b.attacks + 0.5)))) * perDay;
}

/** Where a rising function is zero, by false position (Illinois) from a bracket around `guess`. */
function risingRoot(of: (x: number) => number, guess: number): number {
  let [low, high] = [guess, guess];
  let [atLow, atHigh] = [of(guess), of(guess)];
  for (let step = 1; atLow > 0; step *= 2)
    [high, atHigh, low, atLow] = [low, atLow, low - step, of(low - step)];
  for (let step = 1; atHigh < 0; step *= 2)
    [low, atLow, high, atHigh] = [high, atHigh, high + step, of(high + step)];
  let kept = 0;
  for (let tries = 0; tries < 200 && high - low > 1e-13 * Math.max(1, Math.abs(low)); tries += 1) {
    const x = high - (atHigh * (high - low)) / (atHigh - atLow);
    const value = of(x);
    if (value === 0 || !(x > low && x < high)) return x;
    if (value < 0) {
      [low, atLow] = [x, value];
      if (kept === -1) atHigh /= 2;
      kept = -1;
    } else {
      [high, atHigh] = [x, value];
      if (kept === 1) atLow /= 2;
      kept = 1;
    }
  }
  return (low + high) / 2;
}

/** Nodes and weights of Gauss and Legendre's rule of 8 points on [-1, 1], of which the positive half. */
const gauss = [
  [0.1834346424956498, 0.362683783378362],
  [0.525532409916329, 0.3137066458778873],
  [0.7966664774136267, 0.2223810344533745],
  [0.9602898564975363, 0.1012285362903763],
] as const;

function integral(of: (x: number) => number, from: number, to: number, pieces: number): number {
  const half = (to - from) / pieces / 2;
  let sum = 0;
  for (let piece = 0; piece < pieces; piece += 1) {
    const middle = from + (2 * piece + 1) * half;
    for (const [node, weight] of gauss) {
      sum += weight * (of(middle - node * half) + of(middle + node * half));
    }
  }
  return sum * half;
}

function check(a: Exposure, b: Exposure, dispersion: number): void {
  for (const { attacks, days } of [a, b]) {
    if (!(attacks >= 0) || !Number.isInteger(attacks)) {
      throw new RangeError(`not a count of attacks: ${attacks}`);
    }
    if (!(days > 0) || !Number.isFinite(days))
      throw new RangeError(`not a number of days: ${days}`);
  }
  if (!(dispersion >= 1) || !Number.isFinite(dispersion)) {
    throw new RangeError(`not a dispersion: ${dispersion}`);
  }
}
