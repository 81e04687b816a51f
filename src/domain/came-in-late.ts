import type { AttackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { type CoverageSpan, lastCoveredDays } from './coverage';
import { dayFromNumber, dayNumber } from './day';
import type { DayRange } from './day-range';
import { stillComingInFrom } from './still-coming-in';
import { tallyOf } from './tally';
import { attackBound } from './window';

export interface CameInLate {
  readonly bound: Bound;
  readonly oldest: DayRange;
  readonly sameDays: boolean;
  /** If false, some had become known earlier, but were entered only since this page was opened. */
  readonly areKnownToday: boolean;
}

/**
 * Attacks that became known on `today` or whose number of receipt is above `receivedAtStart`, although usually all reports of
 * their days are in by then. Null if there is none. Those after the last covered day are left out: `sinceCovered` counts them.
 */
export function cameInLate(
  columns: AttackColumns,
  filter: AttackFilter,
  spans: readonly CoverageSpan[],
  receivedAtStart: number,
): CameInLate | null {
  const { version, knownOn, received, start, end } = columns.columns;
  const today = dayNumber(filter.today);
  const covered = lastCoveredDays(spans, ['listed', 'stated'], filter.today, 1)[0];
  if (covered === undefined) return null;
  const until = Math.min(
    dayNumber(covered),
    dayNumber(stillComingInFrom(columns, filter.today)) - 1,
  );
  const isKnownToday = (row: number) => at(knownOn, row) === today;
  const isLate = (row: number) =>
    (isKnownToday(row) || at(received, row) > receivedAtStart) &&
    at(version, row) === 1 &&
    at(end, row) <= until;
  const late = Array.from(tallyOf(columns, filter).rows.filter(isLate)).sort(
    (a, b) => at(start, a) - at(start, b),
  );
  const [oldest] = late;
  if (oldest === undefined) return null;
  const [first, last] = [at(start, oldest), at(end, oldest)];
  return {
    bound: attackBound(
      columns,
      late.map((row) => ({ row, fit: 'within' })),
    ),
    oldest: { start: dayFromNumber(first), end: dayFromNumber(last) },
    sameDays: late.every((row) => at(start, row) === first && at(end, row) === last),
    areKnownToday: late.every(isKnownToday),
  };
}
