import type { ChartKeyDate } from '../../charts/plot/KeyDateLines';

/**
 * From the fullest to the shortest: `full` has days and days to go; `pastByName` names past dates only;
 * `comingByDay` also omits the days to go; `byName` is names only.
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
