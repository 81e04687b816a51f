import cdf from '@stdlib/stats-base-dists-beta-cdf';
import quantile from '@stdlib/stats-base-dists-beta-quantile';
import { atLeast, type BetaBinomial, logLikelihood } from './beta-binomial';

export interface Exposure {
  readonly attacks: number;
  /** More than 0. */
  readonly days: number;
}

export interface RateRatio {
  /** (a per day) / (b per day): NaN for 0 against 0, Infinity if only b has no attack. */
  readonly ratio: number;
  /**
   * Confidence interval of the ratio. Starts at 0 if a has no attack; ends at Infinity if b has
   * none.
   */
  readonly interval: readonly [number, number];
  readonly p: number;
}

export interface RateRatioOptions {
  /** Variance of daily counts divided by their mean, 1 or more. Defaults to 1 (Poisson). */
  readonly dispersion?: number | undefined;
  /** Confidence level, between 0 and 1. Defaults to 0.95; higher for multiple comparisons. */
  readonly level?: number | undefined;
}

export type Direction = 'up' | 'down' | 'none';

export const directionOf = ([low, high]: RateRatio['interval']): Direction =>
  low > 1 ? 'up' : high < 1 ? 'down' : 'none';

/**
 * The ratio of two rates with an exact interval, conditional on the total of both, n = x1 + x2. If
 * the ratio is R, the share of a is π = R T1 / (R T1 + T2), where T are the days. For a dispersion
 * φ of 1, its count is binomial. For φ above 1 it is beta-binomial(n, s π, s (1 - π)) with s = n /
 * (φ - 1): two negative binomial counts with variance φ times their mean, given their sum (the
 * exact test of Robinson and Smyth 2008, Biostatistics 9(2), 321-332).
 *
 * The interval ranges from the R at which P(X >= x1) = α/2 to the R at which P(X <= x1) = α/2; for
 * φ = 1 it is the Clopper-Pearson interval. The p value is twice the smaller tail at R = 1, at most
 * 1, so it agrees with the interval (Fay 2010, R Journal 2(1), 53-58).
 *
 * Throws a RangeError if a count, a number of days, the dispersion or the level is out of range.
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

/**
 * The same as `directionOf` the interval, but faster because the interval is not computed. Throws a
 * RangeError if an input is out of range.
 */
export function direction(a: Exposure, b: Exposure, options: RateRatioOptions = {}): Direction {
  const { dispersion = 1, level = 0.95 } = options;
  check(a, b, dispersion);
  const tail = (1 - level) / 2;
  if (surplusTail(a, b, dispersion) < tail) return 'up';
  return surplusTail(b, a, dispersion) < tail ? 'down' : 'none';
}

/**
 * The posterior probability that the rate of a is more than `times` that of b, under the likelihood
 * of `rateRatio` with fixed φ and Jeffreys' prior Beta(1/2, 1/2) on a's share π of the attacks.
 * Throws a RangeError if an input is out of range.
 */
export function probabilityOfIncrease(
  a: Exposure,
  b: Exposure,
  { dispersion = 1, times = 1 }: { readonly dispersion?: number; readonly times?: number } = {},
): number {
  check(a, b, dispersion);
  const [rest, share] = [b.days, times * a.days].map((days) => days / (b.days + times * a.days));
  if (rest === undefined || share === undefined) return Number.NaN;
  // Uses b's share, because a share close to 1 loses precision.
  if (dispersion === 1) return cdf(rest, b.attacks + 0.5, a.attacks + 0.5);
  const [n, s] = [a.attacks + b.attacks, concentration(a, b, dispersion)];
  if (n === 0) return cdf(rest, 0.5, 0.5);
  const likelihood = (inA: number, inB: number) =>
    logLikelihood({ n, a: s * inA, b: s * inB }, a.attacks);
  const usual = likelihood((a.attacks + 0.5) / (n + 1), (b.attacks + 0.5) / (n + 1));
  // With π = sin² t the prior density is constant in t.
  const density = (t: number) => Math.exp(likelihood(Math.sin(t) ** 2, Math.cos(t) ** 2) - usual);
  const split = Math.atan2(Math.sqrt(share), Math.sqrt(rest));
  const pieces = 8 + Math.ceil(Math.sqrt(n));
  const [below, above] = [
    integral(density, 0, split, pieces),
    integral(density, split, Math.PI / 2, pieces),
  ];
  return above / (below + above);
}

const concentration = (a: Exposure, b: Exposure, dispersion: number): number =>
  (a.attacks + b.attacks) / (dispersion - 1);

function surplusTail(a: Exposure, b: Exposure, dispersion: number): number {
  if (a.attacks === 0) return 1;
  const days = a.days + b.days;
  if (dispersion === 1) return cdf(a.days / days, a.attacks, b.attacks + 1);
  const s = concentration(a, b, dispersion);
  const n = a.attacks + b.attacks;
  return atLeast({ n, a: (s * a.days) / days, b: (s * b.days) / days }, a.attacks);
}

function lowerEnd(a: Exposure, b: Exposure, dispersion: number, tail: number): number {
  const perDay = b.days / a.days;
  if (dispersion === 1) {
    const share = quantile(tail, a.attacks, b.attacks + 1);
    // Uses the other share, because a share close to 1 loses precision.
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

/**
 * Finds the zero of an increasing function by false position (Illinois), from a bracket around
 * `guess`.
 */
function risingRoot(of: (x: number) => number, guess: number): number {
  let [low, high] = [guess, guess];
  let [atLow, atHigh] = [of(guess), of(guess)];
  for (let step = 1; atLow > 0; step *= 2)
    [high, atHigh, low, atLow] = [low, atLow, low - step, of(low - step)];
  for (let step = 1; atHigh < 0; step *= 2)
    [low, atLow, high, atHigh] = [high, atHigh, high + step, of(high + step)];
  let kept = 0;
  for (let tries = 0; tries < 200 && high - low > 1e-13 * Math.max(1, Math.abs(low)); tries += 1) {
    // Far out the probability underflows to 0 and its logarithm is -Infinity: halve until it is finite.
    const x = Number.isFinite(atLow)
      ? high - (atHigh * (high - low)) / (atHigh - atLow)
      : (low + high) / 2;
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

/**
 * Positive nodes and weights of the 8-point Gauss-Legendre rule on [-1, 1] (Abramowitz and Stegun,
 * table 25.4).
 */
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
