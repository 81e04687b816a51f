import type { Finding } from '../../domain/finding';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';

/**
 * "23 to 24 attacks listed December 1–27, at least 11 November 19–30". Each number has its own days,
 * because periods of unequal length must not be compared at a glance.
 */
export function findingWords(findings: readonly Finding[]): string {
  const [newest, before] = findings;
  if (!newest)
    return 'No day of this period is listed, so the chart cannot say how many attacks there were';
  const first = `${counted(newest.bound, 'attack')} listed ${dayRangeWords(newest.range)}`;
  if (!before) return sentenceCase(first);
  return sentenceCase(`${first}, ${boundWords(before.bound)} ${dayRangeWords(before.range)}`);
}
