import type { Distance } from '../domain/distance';
import type { KeyDateGroup } from '../domain/key-date-groups';
import type { Countdown } from '../domain/key-date-news';
import { integer, quantity } from './bound';

export function daysToGoWords(days: number): string {
  if (days === 0) return 'today';
  return days > 0 ? `in ${quantity(days, 'day')}` : `${quantity(-days, 'day')} ago`;
}

export function groupNames({ keyDate, also }: Pick<KeyDateGroup, 'keyDate' | 'also'>): string {
  return [keyDate, ...also].map(({ label }) => label).join(' and ');
}

/** "25" and "days". On the day itself "today" or "tonight", with an empty unit. */
export function countdownFigure({ days, atMidnight }: Pick<Countdown, 'days' | 'atMidnight'>): {
  readonly figure: string;
  readonly unit: string;
} {
  if (days === 0) return { figure: atMidnight ? 'tonight' : 'today', unit: '' };
  return { figure: integer(days), unit: days === 1 ? 'day' : 'days' };
}

const hourMs = 3_600_000;

/**
 * "31" and "hours" to the midnight that ends a day `days` from today, rounded up. `now` is the reader's clock, in
 * milliseconds: null if it contradicts `days`, which come from the data, and without an instant.
 */
export function hoursTo(
  { instant, days }: { readonly instant: string | null; readonly days: number },
  now: number,
): { readonly figure: string; readonly unit: string } | null {
  if (instant === null) return null;
  const hours = Math.ceil((Date.parse(instant) - now) / hourMs);
  if (hours <= 24 * days || hours > 24 * (days + 1)) return null;
  return { figure: integer(hours), unit: hours === 1 ? 'hour' : 'hours' };
}

function longMonths(months: number): string {
  const years = quantity(Math.floor(months / 12), 'year');
  return months % 12 === 0 ? years : `over ${years}`;
}

const manyMonths = 24;

/**
 * "in 25 days", "3 to 5 days ago", "last month", "over 2 years ago". Never more exact than the date is known; from 24
 * months on in years.
 */
export function distanceWords({ unit, from, to }: Distance): string {
  if (from < 0 && to > 0) return `${distanceWords({ unit, from, to: from })} or later`;
  if (from === 0 && to === 0) return unit === 'day' ? 'today' : `this ${unit}`;
  if (unit !== 'day' && from === to && Math.abs(from) === 1) {
    return `${from < 0 ? 'last' : 'next'} ${unit}`;
  }
  const [near, far] = to <= 0 ? [Math.abs(to), -from] : [from, to];
  const isLong = unit === 'month' && near >= manyMonths;
  const exact = isLong ? longMonths(near) : quantity(far, unit);
  const some = near === 0 ? `at most ${exact}` : `${integer(near)} to ${exact}`;
  const many = near === far || isLong ? exact : some;
  return to <= 0 ? `${many} ago` : `in ${many}`;
}

/** Rounded down: "12 s", "5 min", "3 h", "2 days". Negative seconds give "0 s". */
export function ageWords(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  if (whole < 60) return `${whole} s`;
  if (whole < 3600) return `${Math.floor(whole / 60)} min`;
  if (whole < 86_400) return `${Math.floor(whole / 3600)} h`;
  return quantity(Math.floor(whole / 86_400), 'day');
}
