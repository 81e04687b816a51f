import type { Attack } from '../domain/records';
import { type DayOptions, datedWords, dayRangeWords, dayWords } from './day';

/**
 * "December 26", "November 26–28". If only the claim is dated, and that to no better than the month, the first day is the
 * coders' choice: "no later than July 25".
 */
export function occurredWords(
  { occurred, datePrecision, dateBasis }: Pick<Attack, 'occurred' | 'datePrecision' | 'dateBasis'>,
  options: DayOptions = {},
): string {
  const words = datedWords(occurred, datePrecision, options);
  const isVague = dateBasis === 'claim' && datePrecision >= 4;
  return isVague && words === dayRangeWords(occurred, options)
    ? `no later than ${dayWords(occurred.end, options)}`
    : words;
}
