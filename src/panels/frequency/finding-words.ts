import type { Day } from '../../domain/day';
import type { Finding } from '../../domain/finding';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { type DayOptions, dayRangeWords } from '../../format/day';
import { rateFigure, rateWords } from '../../format/rate';

export function findingDays({ range, stillComingIn }: Finding, options: DayOptions): string {
  return `${dayRangeWords(range, options)}${stillComingIn > 0 ? ' so far' : ''}`;
}

export const beforeWords = ({ bound }: Finding): string =>
  bound.high === 0 ? 'none' : boundWords(bound);

/**
 * Example: "0.85 to 0.89 a day, after at least 0.92". Null if both have equally many days;
 * otherwise readers would take the longer one for an increase.
 */
export function findingRates([newest, before]: readonly Finding[]): string | null {
  if (!newest || !before || newest.days === before.days) return null;
  if (newest.bound.high === 0 && before.bound.high === 0) return null;
  return `${rateWords(newest)}, after ${rateFigure(before)}`;
}

/**
 * "23 to 24 attacks listed December 1–27, at least 11 November 19–30". Each number has its own
 * days, because periods of unequal length must not be compared at a glance. `whose` is the filters
 * as they follow "attacks".
 */
export function findingWords(findings: readonly Finding[], asOf: Day, whose = ''): string {
  const [newest, before] = findings;
  if (!newest)
    return 'No day of this period is listed, so the chart cannot say how many attacks there were';
  const first = `${counted(newest.bound, 'attack')}${whose} listed ${findingDays(newest, { asOf })}`;
  if (!before) return sentenceCase(first);
  return sentenceCase(`${first}, ${beforeWords(before)} ${findingDays(before, { asOf })}`);
}
