import { parseDay } from '../domain/day';
import {
  cleanLabel,
  type OwnKeyDate,
  ownKeyDateKey,
  ownKeyDateLimits,
} from '../domain/own-key-dates';
import { keyDateKinds } from '../domain/records';

/** A label cannot hold a line break, so one stands between two key dates. */
const between = '\n';

function parseOwnDate(text: string): OwnKeyDate | null {
  const [day = '', kindText = '', ...words] = text.split(':');
  const on = parseDay(day);
  const kind = keyDateKinds.find((one) => one === kindText);
  const clean = cleanLabel(words.join(':'));
  if (!on || !kind || clean.kind === 'wrong') return null;
  return { on, kind, label: clean.label };
}

/**
 * The reader's key dates, "day:kind:label" in a line each; null where one is not that, or stands there
 * twice, or where there are too many.
 */
export function parseOwnDates(text: string): OwnKeyDate[] | null {
  const lines = text.split(between);
  if (lines.length > ownKeyDateLimits.dates) return null;
  const dates = lines.flatMap((line) => parseOwnDate(line) ?? []);
  return new Set(dates.map(ownKeyDateKey)).size === lines.length ? dates : null;
}

/** The text that `parseOwnDates` reads back. */
export function ownDatesText(dates: readonly OwnKeyDate[]): string {
  return dates.map(ownKeyDateKey).join(between);
}
