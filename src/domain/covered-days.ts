import type { CoverageBasis, CoverageSpan } from './coverage';
import { type Day, earlier } from './day';
import { type DayRange, daysOf, intersection } from './day-range';
import type { StatedDays } from './view';

/**
 * The bases whose days enter a rate: listed days and, if the reader counts them as zeros, days only
 * stated to be empty. Never selected days, because examples do not make a rate.
 */
export function countedBases(stated: StatedDays): readonly CoverageBasis[] {
  return stated === 'counted' ? ['listed', 'stated'] : ['listed'];
}

export function coveredDays(
  spans: readonly CoverageSpan[],
  bases: readonly CoverageBasis[],
  range: DayRange,
  today: Day,
): Day[] {
  if (range.start > today) return [];
  const known = { start: range.start, end: earlier(range.end, today) };
  return [...spans]
    .filter(({ basis }) => bases.includes(basis))
    .sort((one, other) => (one.start < other.start ? -1 : 1))
    .flatMap((span) => {
      const shared = intersection(span, known);
      return shared ? daysOf(shared) : [];
    });
}
