import { at } from '../../domain/columns';
import { type Day, dayFromNumber, dayNumber } from '../../domain/day';
import type { DayRange } from '../../domain/day-range';

export interface NearestDays {
  readonly before: Day | null;
  readonly after: Day | null;
}

export interface DayColumns {
  readonly start: ArrayLike<number>;
  readonly end: ArrayLike<number>;
}

/**
 * The nearest days within `period` before and after `on` on which a row is dated or may fall; null
 * if there is none.
 */
export function nearestDays(
  { start, end }: DayColumns,
  rows: Iterable<number>,
  on: Day,
  period: DayRange,
): NearestDays {
  const day = dayNumber(on);
  const [first, last] = [dayNumber(period.start), dayNumber(period.end)];
  let before = Number.NEGATIVE_INFINITY;
  let after = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    const [from, to] = [Math.max(at(start, row), first), Math.min(at(end, row), last)];
    if (from > to) continue;
    if (from < day) before = Math.max(before, Math.min(to, day - 1));
    if (to > day) after = Math.min(after, Math.max(from, day + 1));
  }
  return {
    before: Number.isFinite(before) ? dayFromNumber(before) : null,
    after: Number.isFinite(after) ? dayFromNumber(after) : null,
  };
}
