import type { CoverageBasis, CoverageSpan } from './coverage';
import { type Day, earlier } from './day';
import { type DayRange, daysOf, intersection } from './day-range';
import type { StatedDays } from './view';

/**
 * What a day has to be to enter a rate: listed; also one that the source only states to be empty, where
 * the reader counts those as zeros. Selected days never: examples make no rate.
 */
export function countedBases(stated: StatedDays): readonly CoverageBasis[] {
  return stated === 'counted' ? ['listed', 'stated'] : ['listed'];
}

/** The days of `range` with one of `bases`, none after `today`, in order. */
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
