import type { Finding } from '../../domain/finding';
import { boundWords, counted, sentenceCase } from '../../format/bound';
import { dayRangeWords } from '../../format/day';

/**
 * What the chart shows, as a heading: "23 to 24 attacks listed December 1–27, at least 11 November
 * 19–30". The days stand with each number, so that nobody reads a doubling into unequal lengths.
 */
export function findingWords(findings: readonly Finding[]): string {
  const [newest, before] = findings;
  if (!newest)
    return 'No day of this period is listed, so the chart cannot say how many attacks there were';
  const first = `${counted(newest.bound, 'attack')} listed ${dayRangeWords(newest.range)}`;
  if (!before) return sentenceCase(first);
  return sentenceCase(`${first}, ${boundWords(before.bound)} ${dayRangeWords(before.range)}`);
}
