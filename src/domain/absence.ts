import {
  type CoverageSpan,
  type DayState,
  type IntervalCoverage,
  intervalCoverage,
} from './coverage';
import type { Day } from './day';
import type { DayRange } from './day-range';

/**
 * What an empty count means.
 * - `countedZero`: a list that claims to be complete for these days has none;
 * - `soFar`: reports of some of these days are still coming in;
 * - `noneOnRecord`: only examples were picked for these days, or the source is silent, so there may
 *   have been some;
 * - `cannotBe`: the days are not covered, so nothing could be found.
 */
export type Absence = 'countedZero' | 'soFar' | 'noneOnRecord' | 'cannotBe';

/**
 * One listed day in `range` is enough for `countedZero`, and one more that is still coming in for
 * `soFar`.
 */
export function absenceOver(spans: readonly CoverageSpan[], range: DayRange, today: Day): Absence {
  return absenceIn(intervalCoverage(spans, range, today));
}

export function absenceBy(spans: readonly CoverageSpan[], today: Day): Absence {
  const begun = spans.filter(({ start }) => start <= today);
  if (begun.some(({ basis, stillComingIn }) => basis === 'listed' && !stillComingIn))
    return 'countedZero';
  if (begun.length === 0) return 'cannotBe';
  return begun.every(({ stillComingIn }) => stillComingIn) ? 'soFar' : 'noneOnRecord';
}

export function absenceIn(
  coverage: Pick<IntervalCoverage, 'listed' | 'stillComingIn' | 'stated' | 'selected'>,
): Absence {
  const isComing = coverage.stillComingIn > 0;
  if (coverage.listed > 0) return isComing ? 'soFar' : 'countedZero';
  if (coverage.stated + coverage.selected > 0) return 'noneOnRecord';
  return isComing ? 'soFar' : 'cannotBe';
}

export function absenceOn(state: DayState): Absence {
  if (state === 'stillComingIn') return 'soFar';
  if (state === 'listed') return 'countedZero';
  return state === 'stated' || state === 'selected' ? 'noneOnRecord' : 'cannotBe';
}
