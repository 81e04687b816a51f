import { type CoverageSpan, type DayState, intervalCoverage } from './coverage';
import type { Day } from './day';
import type { DayRange } from './day-range';

/**
 * What an empty count means.
 * - `countedZero`: a list that claims to be complete for these days has none;
 * - `noneOnRecord`: only examples were picked for these days, or the source is silent, so there may
 *   have been some;
 * - `cannotBe`: the days are not covered, so nothing could be found.
 */
export type Absence = 'countedZero' | 'noneOnRecord' | 'cannotBe';

/**
 * What it means if no record falls in `range`, as of `today`. One listed day is enough for
 * `countedZero`.
 */
export function absenceOver(spans: readonly CoverageSpan[], range: DayRange, today: Day): Absence {
  return absenceIn(intervalCoverage(spans, range, today));
}

/** What it means if there is no record up to and including `today`. */
export function absenceBy(spans: readonly CoverageSpan[], today: Day): Absence {
  const has = (basis: CoverageSpan['basis']) =>
    Number(spans.some((span) => span.basis === basis && span.start <= today));
  return absenceIn({
    listed: has('listed'),
    stated: has('stated'),
    selected: has('selected'),
  });
}

/** The same from the number of days in each state. One listed day is enough for `countedZero`. */
export function absenceIn(coverage: {
  readonly listed: number;
  readonly stated: number;
  readonly selected: number;
}): Absence {
  if (coverage.listed > 0) return 'countedZero';
  return coverage.stated + coverage.selected > 0 ? 'noneOnRecord' : 'cannotBe';
}

export function absenceOn(state: DayState): Absence {
  if (state === 'listed') return 'countedZero';
  return state === 'stated' || state === 'selected' ? 'noneOnRecord' : 'cannotBe';
}
