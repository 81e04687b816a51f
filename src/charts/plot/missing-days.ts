import type { CoverageSpan, DayStateRun } from '../../domain/coverage';
import type { Day } from '../../domain/day';

/**
 * The days of the period after the end of the list, up to `today`, for which reports should be there by now; null if
 * there are none.
 */
export function missingDays(
  runs: readonly DayStateRun[],
  spans: readonly CoverageSpan[],
  today: Day,
): DayStateRun | null {
  const last = runs.findLast(({ state }) => state !== 'notYet');
  const isMissing =
    last?.state === 'notCovered' &&
    last.end <= today &&
    spans.some(({ basis, end }) => basis === 'listed' && end < last.start) &&
    !spans.some(({ basis, start }) => basis === 'listed' && start > last.end && start <= today);
  return isMissing ? last : null;
}
