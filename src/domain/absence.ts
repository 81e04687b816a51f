import { type CoverageSpan, type DayState, intervalCoverage } from './coverage';
import type { Day } from './day';
import type { DayRange } from './day-range';

/**
 * Why there is nothing where a count could be.
 * - `countedZero`: a list that claims to be complete for these days has none;
 * - `noneOnRecord`: only examples were picked for these days, or the source is silent on them: none here does not
 *   mean that there was none;
 * - `cannotBe`: nothing was looked at, or the list has no entries of this kind.
 */
export type Absence = 'countedZero' | 'noneOnRecord' | 'cannotBe';

/** What it means that no record falls on the days of `range`, as of `today`. */
export function absenceOver(spans: readonly CoverageSpan[], range: DayRange, today: Day): Absence {
  return absenceIn(intervalCoverage(spans, range, today));
}

/** What it means that there is no record by `today` at all. */
export function absenceBy(spans: readonly CoverageSpan[], today: Day): Absence {
  const has = (basis: CoverageSpan['basis']) =>
    Number(spans.some((span) => span.basis === basis && span.start <= today));
  return absenceIn({
    listed: has('listed'),
    stated: has('stated'),
    selected: has('selected'),
  });
}

/** The same by how many of the days are in which state. One listed day makes a zero that was counted. */
export function absenceIn(coverage: {
  readonly listed: number;
  readonly stated: number;
  readonly selected: number;
}): Absence {
  if (coverage.listed > 0) return 'countedZero';
  return coverage.stated + coverage.selected > 0 ? 'noneOnRecord' : 'cannotBe';
}

/** What it means that no record falls on a day in this state. */
export function absenceOn(state: DayState): Absence {
  if (state === 'listed') return 'countedZero';
  return state === 'stated' || state === 'selected' ? 'noneOnRecord' : 'cannotBe';
}
