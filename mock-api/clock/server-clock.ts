import type { Dataset } from '../../src/domain/dataset';
import type { Day } from '../../src/domain/day';
import { zoneCalendar } from './zoned-day';

export interface ServerClock {
  /** If false, the day is always the dataset's own. */
  readonly isLive: boolean;
  today(): Day;
  now(): Date;
}

export function dayKey(clock: Pick<ServerClock, 'today' | 'isLive'>): string {
  return `${clock.today()}-${clock.isLive ? 'live' : 'still'}`;
}

export function frozenClock(day: Day, now: () => Date): ServerClock {
  return { isLive: false, today: () => day, now };
}

/** `timeZone` is an IANA name. Throws a StartupError if the zone is unknown. */
export function calendarClock(timeZone: string, now: () => Date): ServerClock {
  const calendar = zoneCalendar(timeZone);
  return { isLive: true, today: () => calendar.dayAt(now()), now };
}

export function clockFor(
  { live, asOf, timeZone }: Pick<Dataset, 'live' | 'asOf' | 'timeZone'>,
  now: () => Date,
): ServerClock {
  return live ? calendarClock(timeZone, now) : frozenClock(asOf, now);
}
