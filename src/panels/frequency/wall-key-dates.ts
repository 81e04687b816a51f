import type { ChartKeyDate } from '../../charts/KeyDateLines';

/**
 * The words of the key dates, from the fullest on: each with its day and the days to go; the past ones by name
 * alone; the coming ones without the days to go; all by name alone.
 */
export const keyDateWords = ['full', 'pastByName', 'comingByDay', 'byName'] as const;
export type KeyDateWords = (typeof keyDateWords)[number];

/** The labels of key dates in so many words. */
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
