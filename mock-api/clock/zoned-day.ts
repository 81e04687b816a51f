import { addDays, type Day, dayNumber, parseDay } from '../../src/domain/day';
import { StartupError } from '../startup-error';

const millisecondsPerDay = 86_400_000;

/** In milliseconds. No zone has ever been further from UTC. */
const furthestOffset = 16 * 3_600_000;

export interface ZoneCalendar {
  /** Throws a RangeError outside the years 1900 to 2199. */
  dayAt(instant: Date): Day;
  /**
   * The first instant of `day`: midnight, or the moment after a clock change that skips midnight.
   */
  startOf(day: Day): Date;
}

/**
 * IANA name; independent of the process's zone and language. Throws a StartupError if the zone is
 * unknown.
 */
export function zoneCalendar(timeZone: string): ZoneCalendar {
  const format = formatOf(timeZone);
  const dayAt = (instant: Date): Day => {
    const parts = new Map(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    const text = `${parts.get('year')}-${parts.get('month')}-${parts.get('day')}`;
    const day = parts.get('era') === 'AD' ? parseDay(text) : null;
    if (day === null) throw new RangeError(`no day for the instant ${instant.getTime()}`);
    return day;
  };
  return { dayAt, startOf: (day) => firstInstantOf(day, dayAt) };
}

function formatOf(timeZone: string): Intl.DateTimeFormat {
  try {
    return new Intl.DateTimeFormat('en-US', {
      timeZone,
      calendar: 'gregory',
      numberingSystem: 'latn',
      era: 'short',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw new StartupError(`The dataset's time zone ${JSON.stringify(timeZone)} is unknown.`);
  }
}

function firstInstantOf(day: Day, dayAt: (instant: Date) => Day): Date {
  const midnight = dayNumber(day) * millisecondsPerDay;
  let before = midnight - furthestOffset;
  let after = midnight + furthestOffset;
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (dayAt(new Date(middle)) >= day) after = middle;
    else before = middle;
  }
  return new Date(after);
}

export function endOf(day: Day, calendar: ZoneCalendar): Date {
  return new Date(calendar.startOf(addDays(day, 1)).getTime() - 1);
}
