import { parseDay } from '../domain/day';
import { type OwnKeyDate, ownKeyDateLimits } from '../domain/own-key-dates';
import { keyDateKinds } from '../domain/records';

/** A label cannot hold a line break, so one stands between two key dates. */
const between = '\n';

function parseOwnDate(text: string): OwnKeyDate | null {
  const [day = '', kindText = '', ...words] = text.split(':');
  const on = parseDay(day);
  const kind = keyDateKinds.find((one) => one === kindText);
  const label = words.join(':').trim();
  if (!on || !kind || label === '' || label.length > ownKeyDateLimits.label) return null;
  return { on, kind, label };
}

/** The reader's key dates, "day:kind:label" in a line each; null where one is not that, or too many. */
export function parseOwnDates(text: string): OwnKeyDate[] | null {
  const lines = text.split(between);
  if (lines.length > ownKeyDateLimits.dates) return null;
  const dates = lines.flatMap((line) => parseOwnDate(line) ?? []);
  return dates.length === lines.length ? dates : null;
}

/** The text that `parseOwnDates` reads back. */
export function ownDatesText(dates: readonly OwnKeyDate[]): string {
  return dates.map(({ on, kind, label }) => `${on}:${kind}:${label}`).join(between);
}
