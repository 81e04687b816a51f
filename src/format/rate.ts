import type { PeriodCount } from '../domain/verdict';
import { noneFigure } from './absence';
import { decimal } from './bound';
import { ratioNumber, ratioRange } from './ratio';

type RateInputs = Pick<PeriodCount, 'bound' | 'days' | 'stillComingIn'>;

/** Attacks per covered day: "1.3 to 1.4", "at least 0.79", "0"; "no data" if no day is covered. */
export function rateFigure({ bound: { low, high }, days, stillComingIn = 0 }: RateInputs): string {
  if (days === 0) return 'no data';
  if (high === null) return low === 0 ? '0 or more' : `at least ${ratioNumber(low / days)}`;
  if (high === 0) return stillComingIn > 0 ? noneFigure.soFar : '0';
  return low === high ? ratioNumber(low / days) : ratioRange([low / days, high / days]);
}

/**
 * As many decimals for every rate of a table, so that they align on the point: two, or more if the smallest would
 * be 0.00.
 */
export function ratePlaces(counts: readonly RateInputs[]): number {
  const rates = counts.map(({ bound: { low, high }, days }) => (low || (high ?? 0)) / days);
  const least = Math.min(...rates.filter((rate) => rate > 0));
  return Number.isFinite(least) ? Math.max(2, Math.ceil(-Math.log10(least))) : 2;
}

/** As `rateFigure`, with `places` decimals. Only zero has none. */
export function rateInColumn(count: RateInputs, places: number): string {
  const { bound, days } = count;
  if (days === 0 || bound.high === 0) return rateFigure(count);
  const [low, high] = [bound.low, bound.high ?? bound.low].map((n) => decimal(n / days, places));
  if (bound.high === null) return bound.low === 0 ? '0 or more' : `at least ${low}`;
  return low === high ? `${low}` : `${low} to ${high}`;
}

export function rateWords(count: RateInputs): string {
  if (count.days === 0) return 'no rate';
  if (count.bound.high === 0 && (count.stillComingIn ?? 0) > 0) return noneFigure.soFar;
  return count.bound.high === 0 ? 'none a day' : `${rateFigure(count)} a day`;
}
