import { addDays, type Day, daysBetween, parseDay } from './day';
import { type DayRange, lengthInDays, overlaps } from './day-range';
import type { KeyDate } from './records';

export interface KeyDateOccurrence {
  readonly keyDate: KeyDate;
  readonly on: DayRange;
  readonly anniversary: number;
}

/** February 29 becomes the 28th in a year without one. Null after the last day that `parseDay` accepts. */
function addYears(value: Day, years: number): Day | null {
  const year = String(Number(value.slice(0, 4)) + years);
  const same = parseDay(year + value.slice(4));
  return same ?? (value.endsWith('-02-29') ? parseDay(`${year}-02-28`) : null);
}

function sameLength(start: Day, range: DayRange): DayRange {
  return { start, end: addDays(start, lengthInDays(range) - 1) };
}

export function knownBy(keyDate: KeyDate, today: Day): boolean {
  return keyDate.knownOn === null || keyDate.knownOn <= today;
}

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
    .filter(({ on }) => overlaps(on, period))
    .sort((a, b) => (a.on.start < b.on.start ? -1 : a.on.start > b.on.start ? 1 : 0));
}

/** Whether the date is known to within six days: nothing is counted from one known to the week or month. */
export function isDay({ keyDate }: KeyDateOccurrence): boolean {
  return keyDate.precision <= 2;
}

/** Calendar days from `today` to the first day of `on`; 0 during it; after it minus the days since its last day. */
export function daysToGo(on: DayRange, today: Day): number {
  if (on.end < today) return daysBetween(today, on.end);
  return Math.max(0, daysBetween(today, on.start));
}

/**
 * The next occurrence of each key date within `horizon` days, nearest first. Includes a date on its
 * own days, unless it became known only then: nobody could count down to it.
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
