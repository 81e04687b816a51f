import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import { zoneCalendar } from './zoned-day';

/** The server's clock: the only place where the API learns what time it is. */
export interface ServerClock {
  /** Whether the day moves. A clock that is not live stays at the dataset's own day. */
  readonly isLive: boolean;
  /** The day it is in the dataset's time zone. */
  today(): Day;
  /** The instant it is; in a replay the replay's. */
  now(): Date;
}

/** Says the same for as long as the day is the same, and as long as it moves. */
export function dayKey(clock: Pick<ServerClock, 'today' | 'isLive'>): string {
  return `${clock.today()}-${clock.isLive ? 'live' : 'still'}`;
}

/** The clock of a dataset that is not live: always the dataset's own day, while time goes on. */
export function frozenClock(day: Day, now: () => Date): ServerClock {
  return { isLive: false, today: () => day, now };
}

/**
 * The clock of a live dataset: the calendar day it is in `timeZone` (IANA name).
 *
 * Throws a Fault where there is no such zone.
 */
export function calendarClock(timeZone: string, now: () => Date): ServerClock {
  const calendar = zoneCalendar(timeZone);
  return { isLive: true, today: () => calendar.dayAt(now()), now };
}

/** The clock that a dataset asks for by itself, outside of a replay. Throws as `calendarClock` does. */
export function clockFor(
  { live, asOf, timeZone }: Pick<Dataset, 'live' | 'asOf' | 'timeZone'>,
  now: () => Date,
): ServerClock {
  return live ? calendarClock(timeZone, now) : frozenClock(asOf, now);
}
