import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';

/**
 * Longest first: `full` has days and days to go, `pastByName` only names for past dates,
 * `comingByDay` no days to go either, `byName` only names.
 */
export const keyDateWords = ['full', 'pastByName', 'comingByDay', 'byName'] as const;
export type KeyDateWords = (typeof keyDateWords)[number];

export function keyDatesIn(
  words: KeyDateWords,
  keyDates: readonly ChartKeyDate[],
): readonly ChartKeyDate[] {
  if (words === 'full') return keyDates;
  return keyDates.map((one) => ({ ...one, when: one.coming ? whenIn(words, one.when) : '' }));
}

function whenIn(words: Exclude<KeyDateWords, 'full'>, when: string): string {
  switch (words) {
    case 'pastByName':
      return when;
    case 'comingByDay':
      return when.replace(/ · .*/, '');
    case 'byName':
      return '';
  }
}
