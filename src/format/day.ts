import { type Day, dayNumber } from '../domain/day';
import type { DayRange } from '../domain/day-range';

/** Days become words in UTC, where a calendar day stays the day it is, wherever the reader sits. */
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

/** "Monday" */
export const weekdayName = (value: Day): string => format(value, 'weekday');
/** "December 27" */
export const monthDay = (value: Day): string => format(value, 'monthDay');
/** "Dec 27" */
export const monthDayShort = (value: Day): string => format(value, 'monthDayShort');
/** "December 27, 2021" */
export const monthDayYear = (value: Day): string => format(value, 'monthDayYear');
/** "December 2021" */
export const monthYear = (value: Day): string => format(value, 'monthYear');
/** "Dec" */
export const monthShort = (value: Day): string => format(value, 'monthShort');
/** "Monday, December 27" */
export const weekdayMonthDay = (value: Day): string => `${weekdayName(value)}, ${monthDay(value)}`;

/** "Thu 30 Dec 2021": the form of the header, with nothing that could be read two ways. */
export function stampDay(value: Day): string {
  const dayOfMonth = Number(value.slice(8, 10));
  return `${format(value, 'weekdayShort')} ${dayOfMonth} ${monthShort(value)} ${value.slice(0, 4)}`;
}

/**
 * "December 27", "December 1–27", "November 29–December 5", with years where the range crosses one
 * or `year` asks for it: "December 27, 2021–January 2, 2022".
 */
export function dayRangeWords(
  range: DayRange,
  { short = false, year = false }: { short?: boolean; year?: boolean } = {},
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

/** "Baghdad" of "Asia/Baghdad". */
export function zoneCity(timeZone: string): string {
  return (timeZone.split('/').at(-1) ?? timeZone).replaceAll('_', ' ');
}
