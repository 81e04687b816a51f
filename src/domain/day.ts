/**
 * A calendar day "YYYY-MM-DD" in the dataset's time zone. It is a label, not an instant, so it is
 * never parsed by `Date` in the reader's time zone, which could move it by a day.
 */
export type Day = string & { readonly __brand: 'Day' };

/** Whole days since 1970-01-01, for arithmetic. */
export type DayNumber = number;

const pattern = /^(\d{4})-(\d{2})-(\d{2})$/;
const millisecondsPerDay = 86_400_000;

export const dayLimits = { first: '1900-01-01' as Day, last: '2199-12-31' as Day };

/**
 * Null if `text` is not in the form YYYY-MM-DD, does not exist (2021-02-30) or is outside
 * `dayLimits`.
 */
export function parseDay(text: string): Day | null {
  const match = pattern.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return exists && year >= 1900 && year <= 2199 ? (text as Day) : null;
}

/** For literals in code. Throws a RangeError if `text` is not a day. */
export function day(text: string): Day {
  const parsed = parseDay(text);
  if (parsed === null) throw new RangeError(`not a day: ${JSON.stringify(text)}`);
  return parsed;
}

export function dayNumber(value: Day): DayNumber {
  return (
    Date.UTC(Number(value.slice(0, 4)), Number(value.slice(5, 7)) - 1, Number(value.slice(8, 10))) /
    millisecondsPerDay
  );
}

/** `number` must be a whole number within `dayLimits`. */
export function dayFromNumber(number: DayNumber): Day {
  return new Date(number * millisecondsPerDay).toISOString().slice(0, 10) as Day;
}

export function addDays(value: Day, count: number): Day {
  return dayFromNumber(dayNumber(value) + count);
}

export function daysBetween(from: Day, to: Day): number {
  return dayNumber(to) - dayNumber(from);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayIndex(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7;
}

export function earlier(a: Day, b: Day): Day {
  return a < b ? a : b;
}

export function later(a: Day, b: Day): Day {
  return a > b ? a : b;
}
