import { parseDay } from '../domain/day';
import { type DayRange, sameRange } from '../domain/day-range';

/** The days written in `text`, "from..to" or one day alone; null where they are none. */
export function parseRange(text: string): DayRange | null {
  const [from, to, ...rest] = text.split('..');
  const start = parseDay(from ?? '');
  const end = to === undefined ? start : parseDay(to);
  return rest.length === 0 && start && end && start <= end ? { start, end } : null;
}

/** The text that `parseRange` reads back. */
export function rangeText({ start, end }: DayRange): string {
  return start === end ? start : `${start}..${end}`;
}

/** How a range of days is written in the address, as nuqs takes it. */
export const rangeParser = { parse: parseRange, serialize: rangeText, eq: sameRange };
