import { addDays, type Day, daysBetween, parseDay } from './day';
import { type DayRange, lengthInDays, touches } from './day-range';
import type { KeyDate } from './records';

/** A key date on the days of one year: the date itself, or one of its yearly returns. */
export interface KeyDateOccurrence {
  readonly keyDate: KeyDate;
  readonly on: DayRange;
  /** Years since the date itself; 0 for the date itself. */
  readonly anniversary: number;
}

/**
 * `value` moved by whole years: February 29 becomes the 28th where the year has none. Null beyond the
 * last day that is accepted.
 */
function addYears(value: Day, years: number): Day | null {
  const year = String(Number(value.slice(0, 4)) + years);
  const same = parseDay(year + value.slice(4));
  return same ?? (value.endsWith('-02-29') ? parseDay(`${year}-02-28`) : null);
}

/** As many days as `range` has, from `start` on. */
function sameLength(start: Day, range: DayRange): DayRange {
  return { start, end: addDays(start, lengthInDays(range) - 1) };
}

/** Whether a key date was known on `today`. */
export function knownBy(keyDate: KeyDate, today: Day): boolean {
  return keyDate.knownOn === null || keyDate.knownOn <= today;
}

/** The occurrences that have a day in `period`, of the key dates known on `today`, by first day. */
export function occurrencesIn(
  keyDates: readonly KeyDate[],
  period: DayRange,
  today: Day,
): KeyDateOccurrence[] {
  return keyDates
    .filter((keyDate) => knownBy(keyDate, today))
    .flatMap((keyDate) => {
      const first = Number(keyDate.on.start.slice(0, 4));
      const last = Number(period.end.slice(0, 4));
      const years = keyDate.recursYearly ? Math.max(0, last - first) + 1 : 1;
      return Array.from({ length: years }, (_, anniversary) => {
        const start = addYears(keyDate.on.start, anniversary);
        return start === null ? [] : [{ keyDate, on: sameLength(start, keyDate.on), anniversary }];
      }).flat();
    })
    .filter(({ on }) => touches(on, period))
    .sort((a, b) => (a.on.start < b.on.start ? -1 : a.on.start > b.on.start ? 1 : 0));
}

/** Whether it is known to a few days: one known only to the month is no day to count from. */
export function isDay({ keyDate }: KeyDateOccurrence): boolean {
  return keyDate.precision <= 2;
}

/** Calendar days from `today` to the first day of `on`; 0 on any of its days, negative after. */
export function daysToGo(on: DayRange, today: Day): number {
  if (on.end < today) return daysBetween(today, on.end);
  return Math.max(0, daysBetween(today, on.start));
}

/**
 * What is still to come on `today`: of each key date its next occurrence within `horizon` days,
 * the nearest first. A date counts on its own day too, but not one that became known only then:
 * nobody counted down to it.
 */
export function comingKeyDates(
  keyDates: readonly KeyDate[],
  today: Day,
  horizon = 366,
): KeyDateOccurrence[] {
  const range = { start: today, end: addDays(today, horizon) };
  const coming = occurrencesIn(keyDates, range, today).filter(
    ({ keyDate, on }) => keyDate.knownOn === null || keyDate.knownOn < on.start,
  );
  return coming.filter(
    ({ keyDate }, position) =>
      coming.findIndex((one) => one.keyDate.id === keyDate.id) === position,
  );
}
