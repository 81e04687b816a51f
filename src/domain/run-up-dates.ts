import { addDays, type Day, daysBetween } from './day';
import { type DayRange, enclosingRange } from './day-range';
import { groupByDay, type KeyDateGroup } from './key-date-groups';
import { type KeyDateOccurrence, knownBy, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';
import { runUpReach } from './run-up-series';

export interface DateWithout {
  readonly occurrence: KeyDateGroup;
  /**
   * `notCovered`: none of the 28 days before it is covered. `statedOnly`: the only covered ones are
   * just stated to be empty, and the reader leaves those out. `notYet`: all are after today.
   */
  readonly reason: 'notCovered' | 'statedOnly' | 'notYet';
}

interface RunUpDates {
  readonly counted: readonly KeyDateGroup[];
  /** By first day. A yearly date is listed once, by its occurrence nearest to the covered days. */
  readonly without: readonly DateWithout[];
}

/** `leftOut` are the covered days that are only stated to be empty, which do not count. */
export function runUpDates(
  keyDates: readonly KeyDate[],
  covered: readonly Day[],
  today: Day,
  leftOut: readonly Day[] = [],
): RunUpDates {
  const enclosing = enclosingRange(covered);
  const reach = (keyDay: Day) => addDays(keyDay, -runUpReach.before);
  const reasonOf = (keyDay: Day): DateWithout['reason'] => {
    const from = reach(keyDay);
    if (from > today) return 'notYet';
    return leftOut.some((day) => day >= from && day < keyDay) ? 'statedOnly' : 'notCovered';
  };
  const counted = enclosing
    ? occurrencesIn(
        keyDates,
        { start: enclosing.start, end: addDays(enclosing.end, runUpReach.before) },
        today,
      ).filter(({ on }) => {
        const from = reach(on.start);
        return covered.some((day) => day >= from && day < on.start);
      })
    : [];
  const rest = keyDates
    .filter((keyDate) => knownBy(keyDate, today))
    .filter((keyDate) => counted.every((one) => one.keyDate.id !== keyDate.id))
    .map((keyDate) => nearest(keyDate, enclosing ?? { start: today, end: today }, today))
    .sort((one, other) => (one.on.start < other.on.start ? -1 : 1));
  return {
    counted: groupByDay(counted),
    without: groupByDay(rest).map((occurrence) => ({
      occurrence,
      reason: reasonOf(occurrence.on.start),
    })),
  };
}

function nearest(keyDate: KeyDate, days: DayRange, today: Day): KeyDateOccurrence {
  const itself = { keyDate, on: keyDate.on, anniversary: 0 };
  if (!keyDate.recursYearly) return itself;
  const around = { start: addDays(days.start, -366), end: addDays(days.end, 366) };
  const away = ({ on: { start } }: KeyDateOccurrence) =>
    Math.max(0, daysBetween(start, days.start), daysBetween(days.end, start));
  return (
    occurrencesIn([keyDate], around, today).reduce(
      (best: KeyDateOccurrence | null, one) => (best && away(best) <= away(one) ? best : one),
      null,
    ) ?? itself
  );
}
