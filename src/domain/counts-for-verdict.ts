import { direction, type RateRatioOptions } from './rate-ratio';
import type { PeriodCount } from './verdict';
import { minAttacks } from './verdict-limits';

export function attainable(
  attacks: number,
  daysA: number,
  daysB: number,
  options: RateRatioOptions = {},
): boolean {
  return (
    attainableDirection(attacks, daysA, daysB, 'up', options) ||
    attainableDirection(attacks, daysA, daysB, 'down', options)
  );
}

export function attainableDirection(
  attacks: number,
  daysA: number,
  daysB: number,
  towards: 'up' | 'down',
  options: RateRatioOptions = {},
): boolean {
  const inA = towards === 'up' ? attacks : 0;
  const a = { attacks: inA, days: daysA };
  const b = { attacks: attacks - inA, days: daysB };
  return direction(a, b, options) === towards;
}

/**
 * The fewest attacks over `a.days` that would be called an increase over b, whatever b's uncertain
 * counts are, with at least 10 in both. Null if b has no known upper bound or is still coming in, or
 * a period has no covered day.
 */
export function minCountForIncrease(
  b: PeriodCount,
  a: Pick<PeriodCount, 'days'>,
  options: RateRatioOptions = {},
): number | null {
  const most = b.bound.high;
  if (most === null || a.days === 0 || b.days === 0 || (b.stillComingIn ?? 0) > 0) return null;
  const against = { attacks: most, days: b.days };
  const isUp = (attacks: number) =>
    attacks + b.bound.low >= minAttacks &&
    direction({ attacks, days: a.days }, against, options) === 'up';
  return firstOf(isUp);
}

/**
 * The most attacks over `a.days` that would be called a decrease from b, whatever b's uncertain
 * counts are, with at least 10 in both. Null if not even zero would be one, if a is still coming in,
 * or if a period has no covered day.
 */
export function maxCountForDecrease(
  b: PeriodCount,
  a: Pick<PeriodCount, 'days' | 'stillComingIn'>,
  options: RateRatioOptions = {},
): number | null {
  if (a.days === 0 || b.days === 0 || (a.stillComingIn ?? 0) > 0) return null;
  const against = { attacks: b.bound.low, days: b.days };
  const isNotDown = (attacks: number) =>
    direction({ attacks, days: a.days }, against, options) !== 'down';
  const count = (firstOf(isNotDown) ?? 0) - 1;
  return count >= 0 && count + b.bound.low >= minAttacks ? count : null;
}

export interface PlacedCounts {
  readonly spread: number | null;
  readonly oneDay: number | null;
}

/**
 * The fewest attacks in a that would be called an increase over b, by how they are distributed over
 * the days of a. `phiIf` returns the dispersion for hypothetical daily counts of a. Null if b has
 * no known upper bound or a period has no covered day.
 */
export function placedCountsCalledUp(
  b: PeriodCount,
  { days }: Pick<PeriodCount, 'days'>,
  phiIf: (countsOfA: readonly number[]) => number,
  level?: number,
): PlacedCounts | null {
  const most = b.bound.high;
  if (most === null || days === 0 || b.days === 0) return null;
  const against = { attacks: most, days: b.days };
  const fewest = (countsOf: (attacks: number) => readonly number[]) =>
    firstOf(
      (attacks) =>
        attacks + b.bound.low >= minAttacks &&
        direction({ attacks, days }, against, { dispersion: phiIf(countsOf(attacks)), level }) ===
          'up',
      1e6,
    );
  const places = Array.from({ length: days }, (_, place) => place);
  return {
    spread: fewest((attacks) =>
      places.map(
        (place) =>
          Math.floor(((place + 1) * attacks) / days) - Math.floor((place * attacks) / days),
      ),
    ),
    oneDay: fewest((attacks) => places.map((place) => (place === 0 ? attacks : 0))),
  };
}

function firstOf(passes: (value: number) => boolean, limit = Number.POSITIVE_INFINITY) {
  let [below, at] = [-1, 1];
  while (!passes(at)) {
    if (at > limit) return null;
    [below, at] = [at, at * 2];
  }
  while (at - below > 1) {
    const middle = Math.floor((at + below) / 2);
    if (passes(middle)) at = middle;
    else below = middle;
  }
  return at;
}
