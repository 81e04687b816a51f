import { type DayState, hasCount, type IntervalCoverage } from '../domain/coverage';
import { integer, quantity } from './bound';

export const dayStateWords: Readonly<Record<DayState, string>> = {
  listed: 'listed',
  stated: 'stated empty',
  selected: 'selected',
  stillComingIn: 'still coming in',
  notCovered: 'not covered',
  notYet: 'not yet',
};

/** "listed", "stated empty", "not covered, not yet"; "5 of 7 days listed, 2 still coming in" if the days differ. */
export function coverageWords(coverage: IntervalCoverage): string {
  const { days, listed, stated, selected, stillComingIn, notYet } = coverage;
  if (stillComingIn === days) return 'still coming in';
  if (listed === days) return 'listed';
  if (stated === days) return 'stated empty';
  if (selected === days) return 'selected';
  if (!hasCount(coverage)) return notYet === days ? 'not covered, not yet' : 'not covered';
  const [state, count] = mainState(coverage);
  const main = `${integer(count)} of ${quantity(days, 'day')} ${dayStateWords[state]}`;
  return stillComingIn === 0 || state === 'stillComingIn'
    ? main
    : `${main}, ${integer(stillComingIn)} still coming in`;
}

function mainState(coverage: IntervalCoverage): readonly [DayState, number] {
  const states = ['listed', 'selected', 'stated'] as const;
  const state = states.find((one) => coverage[one] > 0) ?? 'stillComingIn';
  return [state, coverage[state]];
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

/** To follow a number of days: " (1 of these days still coming in)". Empty if all are in. */
export function stillComingInWords(days: number): string {
  return days === 0 ? '' : ` (${integer(days)} of these days still coming in)`;
}
