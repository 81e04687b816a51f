import type { Bound } from './bound';
import { attainable } from './called-counts';
import { type Direction, directionOf, type RateRatioOptions, rateRatio } from './rate-ratio';
import { fewestAttacks, leastCoverage } from './verdict-limits';

/** What a verdict is made from, of each period. */
export interface PeriodCount {
  readonly bound: Bound;
  /** Covered days: those that the count speaks of. */
  readonly days: number;
  /** All days of the period. */
  readonly length: number;
}

/** Why nothing is said, in the order in which it is asked. */
export type Refusal = 'noCoverage' | 'lowCoverage' | 'tooFew' | 'unattainable';

/** The two ends of what the counts allow: a at its fewest against b at its most, and the other way round. */
export interface Corners {
  readonly lowest: Corner;
  readonly highest: Corner;
}

/** One end, with the counts it is made from; null where no upper bound is known. */
export interface Corner {
  readonly a: number | null;
  readonly b: number | null;
  readonly ratio: number;
  readonly interval: readonly [number, number];
  /** Central two-sided p; 0 if no upper bound is known. */
  readonly p: number;
}

/** A verdict's figures. */
export interface Weighed {
  readonly corners: Corners;
  /** The least and the greatest ratio that the counts allow. */
  readonly ratio: readonly [number, number];
  /** From the lowest corner's lower end to the highest corner's upper end. */
  readonly interval: readonly [number, number];
  /** Confidence of the interval, 0.95 unless many are looked at. */
  readonly level: number;
  readonly dispersion: number;
}

/** How two periods compare. Up and down are of a, against b. */
export type Verdict =
  /** `strength`: also beyond 99%, or only beyond 95%; at another level beyond a fifth of its error. */
  | ({ readonly kind: 'up' | 'down'; readonly strength: 95 | 99 } & Weighed)
  | ({ readonly kind: 'notDistinguishable' | 'dependsOnUncertainCounts' } & Weighed)
  | { readonly kind: 'cannotSay'; readonly reason: Refusal };

/**
 * Compares the rates of two periods, per covered day. First what cannot be said, in this order: no covered
 * day in a period; less than 70% of one covered; fewer than 10 attacks (low) in both; no split of that many
 * between them that would be called. Then the ratio at both corners of the counts: everything is monotone,
 * so what both say holds for all counts between, and where they differ it depends on the uncertain ones. An
 * unknown upper bound is an unlimited corner: a b without one is never exceeded.
 */
export function verdict(a: PeriodCount, b: PeriodCount, options: RateRatioOptions = {}): Verdict {
  const { dispersion = 1, level = 0.95 } = options;
  const reason = refusal(a, b, { dispersion, level });
  if (reason) return { kind: 'cannotSay', reason };
  const corners = {
    lowest: corner(a.bound.low, b.bound.high, a, b, { dispersion, level }),
    highest: corner(a.bound.high, b.bound.low, a, b, { dispersion, level }),
  };
  const weighed: Weighed = {
    corners,
    ratio: [corners.lowest.ratio, corners.highest.ratio],
    interval: [corners.lowest.interval[0], corners.highest.interval[1]],
    level,
    dispersion,
  };
  const direction = agreed(corners);
  if (direction === null) return { kind: 'dependsOnUncertainCounts', ...weighed };
  if (direction === 'none') return { kind: 'notDistinguishable', ...weighed };
  return { kind: direction, strength: strengthOf(a, b, direction, options), ...weighed };
}

/** What both corners say, or null where they differ. */
function agreed({ lowest, highest }: Corners): Direction | null {
  const direction = directionOf(lowest.interval);
  return direction === directionOf(highest.interval) ? direction : null;
}

function strengthOf(
  a: PeriodCount,
  b: PeriodCount,
  direction: 'up' | 'down',
  { dispersion, level = 0.95 }: RateRatioOptions,
): 95 | 99 {
  // A fifth of the error: 99% for 95%, also where many are looked at.
  const options = { dispersion, level: 1 - (1 - level) / 5 };
  const end =
    direction === 'up'
      ? corner(a.bound.low, b.bound.high, a, b, options)
      : corner(a.bound.high, b.bound.low, a, b, options);
  return directionOf(end.interval) === direction ? 99 : 95;
}

function refusal(a: PeriodCount, b: PeriodCount, options: RateRatioOptions): Refusal | null {
  if (a.days === 0 || b.days === 0) return 'noCoverage';
  if ([a, b].some(({ days, length }) => days < leastCoverage * length)) return 'lowCoverage';
  const attacks = a.bound.low + b.bound.low;
  if (attacks < fewestAttacks) return 'tooFew';
  return attainable(attacks, a.days, b.days, options) ? null : 'unattainable';
}

function corner(
  attacksA: number | null,
  attacksB: number | null,
  a: PeriodCount,
  b: PeriodCount,
  options: RateRatioOptions,
): Corner {
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
