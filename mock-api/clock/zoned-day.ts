import { addDays, type Day, dayNumber, parseDay } from '../../src/domain/day';
import { Fault } from '../fault';

const millisecondsPerDay = 86_400_000;

/** No zone is further from UTC, now or ever, than this. */
const furthestOffset = 16 * 3_600_000;

/** What the calendar of a time zone says of instants, and the other way round. */
export interface ZoneCalendar {
  /** The day it is there at an instant. Throws a RangeError outside of the years 1900 to 2199. */
  dayAt(instant: Date): Day;
  /**
   * The instant at which `day` begins there: midnight, or the first moment after it where the clocks
   * are put forward over midnight.
   */
  startOf(day: Day): Date;
}

/**
 * The Gregorian calendar of a time zone (IANA name), whatever zone and language the process runs in.
 *
 * Throws a Fault where there is no such zone.
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
    throw new Fault(`The dataset's time zone ${JSON.stringify(timeZone)} is unknown.`);
  }
}

/** Searched for, not computed: the offset of a zone is known only at an instant. */
function firstInstantOf(day: Day, dayAt: (instant: Date) => Day): Date {
  const midnight = dayNumber(day) * millisecondsPerDay;
  let before = midnight - furthestOffset;
  let reached = midnight + furthestOffset;
  while (reached - before > 1) {
    const middle = Math.floor((before + reached) / 2);
    if (dayAt(new Date(middle)) >= day) reached = middle;
    else before = middle;
  }
  return new Date(reached);
}

/** The last millisecond of `day`. */
export function endOf(day: Day, calendar: ZoneCalendar): Date {
  return new Date(calendar.startOf(addDays(day, 1)).getTime() - 1);
}
