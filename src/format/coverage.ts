import { type DayState, hasCount, type IntervalCoverage } from '../domain/coverage';
import { integer, quantity } from './bound';

export const dayStateWords: Readonly<Record<DayState, string>> = {
  listed: 'listed',
  stated: 'stated empty',
  selected: 'selected',
  notCovered: 'not covered',
  notYet: 'not yet',
};

/** "listed", "stated empty", "not covered, not yet", or "1 of 7 days listed" if the days differ. */
export function coverageWords(coverage: IntervalCoverage): string {
  const { days, listed, stated, selected, notYet } = coverage;
  if (listed === days) return 'listed';
  if (stated === days) return 'stated empty';
  if (selected === days) return 'selected';
  if (!hasCount(coverage)) return notYet === days ? 'not covered, not yet' : 'not covered';
  if (listed > 0) return `${integer(listed)} of ${quantity(days, 'day')} listed`;
  if (selected > 0) return `${integer(selected)} of ${quantity(days, 'day')} selected`;
  return `${integer(stated)} of ${quantity(days, 'day')} stated empty`;
}

/** "4 days stated empty", "3 days not covered": what `coverageWords` does not say. Empty if all days are alike. */
export function coverageRest(coverage: IntervalCoverage): string[] {
  const rest = [
    [coverage.listed > 0 ? coverage.stated : 0, 'stated empty'],
    [coverage.notCovered, 'not covered'],
    [coverage.notYet, 'still to come'],
  ] as const;
  return rest
    .filter(([days]) => days > 0 && days < coverage.days)
    .map(([days, words]) => `${quantity(days, 'day')} ${words}`);
}
