import { parseDay } from '../domain/day';
import { type DayRange, sameRange } from '../domain/day-range';

/** "from..to" or a single day; null for anything else, or if reversed. */
export function parseRange(text: string): DayRange | null {
  const [from, to, ...rest] = text.split('..');
  const start = parseDay(from ?? '');
  const end = to === undefined ? start : parseDay(to);
  return rest.length === 0 && start && end && start <= end ? { start, end } : null;
}

export function rangeText({ start, end }: DayRange): string {
  return start === end ? start : `${start}..${end}`;
}

export const rangeParser = { parse: parseRange, serialize: rangeText, eq: sameRange };
