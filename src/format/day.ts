import { addDays, type Day, dayNumber } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import type { DatePrecision } from '../domain/records';
import { quantity } from './bound';

/** In UTC, so that a calendar day is the same in every reader's time zone. */
const formats = {
  weekday: { weekday: 'long' },
  weekdayShort: { weekday: 'short' },
  monthDay: { month: 'long', day: 'numeric' },
  monthDayShort: { month: 'short', day: 'numeric' },
  monthDayYear: { month: 'long', day: 'numeric', year: 'numeric' },
  monthYear: { month: 'long', year: 'numeric' },
  monthShort: { month: 'short' },
} satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

function format(value: Day, name: keyof typeof formats): string {
  let formatter = formatters.get(name);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-US', { ...formats[name], timeZone: 'UTC' });
    formatters.set(name, formatter);
  }
  return formatter.format(dayNumber(value) * 86_400_000);
}

/** "Monday"; below "December 27", "Dec 27", "December 27, 2021", "December 2021", "Dec", "Monday, December 27". */
export const weekdayName = (value: Day): string => format(value, 'weekday');
export const monthDay = (value: Day): string => format(value, 'monthDay');
export const monthDayShort = (value: Day): string => format(value, 'monthDayShort');
export const monthDayYear = (value: Day): string => format(value, 'monthDayYear');
export const monthYear = (value: Day): string => format(value, 'monthYear');
export const monthShort = (value: Day): string => format(value, 'monthShort');
/** With the year if it is not that of `asOf`. */
export const weekdayMonthDay = (value: Day, asOf: Day | null = value): string =>
  `${weekdayName(value)}, ${dayWords(value, { asOf })}`;

export const weekdayMonthDayShort = (value: Day): string =>
  `${format(value, 'weekdayShort')}, ${monthDayShort(value)}`;

export const stampDay = (value: Day): string =>
  `${weekdayMonthDayShort(value)}, ${value.slice(0, 4)}`;

export interface DayOptions {
  readonly short?: boolean;
  readonly year?: boolean;
  /**
   * A day of the year that readers expect, mostly the dataset's: a range outside that year is given
   * with years. Null if readers expect no year, so that every range has years.
   */
  readonly asOf?: Day | null;
}

/**
 * "December 27", "December 1–27", "November 29–December 5". With years if the range crosses one,
 * leaves that of `asOf`, or `year` is set: "December 27, 2021–January 2, 2022".
 */
export function dayRangeWords(
  range: DayRange,
  { short = false, asOf, year = asOf !== undefined && leavesYear(range, asOf) }: DayOptions = {},
): string {
  const { start, end } = range;
  const words = short ? monthDayShort : monthDay;
  const sameYear = start.slice(0, 4) === end.slice(0, 4);
  const tail = year && sameYear ? `, ${end.slice(0, 4)}` : '';
  if (start === end) return words(start) + tail;
  if (!sameYear) return `${words(start)}, ${start.slice(0, 4)}–${words(end)}, ${end.slice(0, 4)}`;
  if (start.slice(0, 7) === end.slice(0, 7))
    return `${words(start)}–${Number(end.slice(8))}${tail}`;
  return `${words(start)}–${words(end)}${tail}`;
}

export function leavesYear({ start, end }: DayRange, asOf: Day | null): boolean {
  if (asOf === null) return true;
  return start.slice(0, 4) !== asOf.slice(0, 4) || end.slice(0, 4) !== asOf.slice(0, 4);
}

export const dayWords = (value: Day, options?: DayOptions): string =>
  dayRangeWords({ start: value, end: value }, options);

/** In days. Farther away, a day of another year would be taken for one of this year. */
const nearDays = 90;

/** In days. In a shorter time over New Year each month is there once. */
const longTime = 183;

/**
 * The `asOf` for a screen that shows the days of `span`; null if that is over half a year and in
 * several years.
 */
export function expectedYear(span: DayRange, asOf: Day): Day | null {
  return leavesYear(span, asOf) && lengthInDays(span) > longTime ? null : asOf;
}

/** "January 3", or "January 3, 2023" if it is in another year and more than 90 days away. */
export function keyDateDays(on: DayRange, today: Day, options: { short?: boolean } = {}): string {
  const isOtherYear = on.start.slice(0, 4) !== today.slice(0, 4);
  const year = isOtherYear && Math.abs(dayNumber(on.start) - dayNumber(today)) > nearDays;
  return dayRangeWords(on, { ...options, year });
}

export function wholePeriod({ start, end }: DayRange): 'month' | 'year' | null {
  const next = addDays(end, 1);
  if (!start.endsWith('-01') || !next.endsWith('-01')) return null;
  if (start.slice(0, 7) === end.slice(0, 7)) return 'month';
  const isYear = start.endsWith('-01-01') && next.endsWith('-01-01');
  return isYear && start.slice(0, 4) === end.slice(0, 4) ? 'year' : null;
}

/** By the coders' convention: days 1–10, 11–20, 21 to the end. Null for any other range. */
function thirdOfMonth({ start, end }: DayRange): 'early ' | 'mid-' | 'late ' | null {
  if (start.slice(0, 7) !== end.slice(0, 7)) return null;
  if (start.endsWith('-01') && end.endsWith('-10')) return 'early ';
  if (start.endsWith('-11') && end.endsWith('-20')) return 'mid-';
  return start.endsWith('-21') && addDays(end, 1).endsWith('-01') ? 'late ' : null;
}

const longestYear = 366;

/**
 * Never more exact than the date is known: "December 31", "late December 2019", "June 2021", "2003", "2019–2021".
 * `year` adds it to days.
 */
export function datedWords(
  on: DayRange,
  precision: DatePrecision,
  options: DayOptions = {},
): string {
  if (precision < 4) return dayRangeWords(on, options);
  const period = wholePeriod(on);
  if (period === 'year') return on.start.slice(0, 4);
  if (period === 'month') return monthYear(on.start);
  // The source gives only years; the first and last day are the coders'.
  if (precision === 5 && lengthInDays(on) > longestYear) {
    return `${on.start.slice(0, 4)}–${on.end.slice(0, 4)}`;
  }
  const third = thirdOfMonth(on);
  return third === null ? dayRangeWords(on, options) : third + monthYear(on.start);
}

export function exactnessWords(on: DayRange, precision: DatePrecision): string {
  const length = lengthInDays(on);
  if (precision === 1) return length === 1 ? 'the day is known' : 'the days are known';
  const period = wholePeriod(on);
  return period === null ? `known to within ${quantity(length, 'day')}` : `known to the ${period}`;
}

export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
