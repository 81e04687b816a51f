import { parseDay } from '../domain/day';
import {
  cleanLabel,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../domain/own-key-dates';
import { keyDateKinds } from '../domain/records';

// A label cannot contain a line break.
const separator = '\n';

function parseOwnDate(text: string): OwnKeyDate | null {
  const [day = '', kindText = '', ...words] = text.split(':');
  const on = parseDay(day);
  const kind = keyDateKinds.find((one) => one === kindText);
  const clean = cleanLabel(words.join(':'));
  if (!on || !kind || clean.kind === 'wrong') return null;
  return { on, kind, label: clean.label };
}

/** One "day:kind:label" per line. Null if one is invalid or a duplicate, or if there are too many. */
export function parseOwnDates(text: string): OwnKeyDate[] | null {
  const lines = text.split(separator);
  if (lines.length > ownKeyDateLimits.dates) return null;
  const dates = lines.flatMap((line) => parseOwnDate(line) ?? []);
  return new Set(dates.map(ownKeyDateKey)).size === lines.length ? dates : null;
}

export function ownDatesText(dates: readonly OwnKeyDate[]): string {
  return dates.map(ownKeyDateKey).join(separator);
}
