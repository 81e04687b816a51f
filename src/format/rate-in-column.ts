import { decimal } from './bound';
import { type RateInputs, rateFigure } from './rate';

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
