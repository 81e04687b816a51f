import type { PeriodCount } from '../domain/verdict';
import { noneFigure } from './absence';
import { ratioNumber, ratioRange } from './ratio';

export type RateInputs = Pick<PeriodCount, 'bound' | 'days' | 'stillComingIn'>;

/** Attacks per covered day: "1.3 to 1.4", "at least 0.79", "0"; "no data" if no day is covered. */
export function rateFigure({ bound: { low, high }, days, stillComingIn = 0 }: RateInputs): string {
  if (days === 0) return 'no data';
  if (high === null) return low === 0 ? '0 or more' : `at least ${ratioNumber(low / days)}`;
  if (high === 0) return stillComingIn > 0 ? noneFigure.soFar : '0';
  return low === high ? ratioNumber(low / days) : ratioRange([low / days, high / days]);
}

export function rateWords(count: RateInputs): string {
  if (count.days === 0) return 'no rate';
  if (count.bound.high === 0 && (count.stillComingIn ?? 0) > 0) return noneFigure.soFar;
  return count.bound.high === 0 ? 'none a day' : `${rateFigure(count)} a day`;
}
