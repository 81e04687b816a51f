import type { Day } from '../../src/domain/day';
import type { ServerClock } from '../clock/server-clock';
import type { ZoneCalendar } from '../clock/zoned-day';
import { endOf } from '../clock/zoned-day';

/**
 * A clock that runs through some days of the past, and stays at the end of the last one. It is live
 * until it stands there.
 */
export interface ReplayClock extends ServerClock {
  /**
   * Goes no further than `instant`, whatever time passes, until it is told another one; null lets it run
   * to its end. It never goes back.
   */
  waitAt(instant: Date | null): void;
  /** Real milliseconds until `instant` is due, were there nothing to wait for; 0 where it is. */
  millisecondsUntil(instant: Date): number;
  /** Where it stays: the last millisecond of the last day. */
  readonly end: Date;
}

export interface ReplayDays {
  readonly first: Day;
  /** Not before `first`. */
  readonly last: Day;
}

/**
 * Begins at once, at the first moment of the first day. `elapsed` gives real milliseconds since any
 * moment, and never runs backwards: the clock of the machine may be set meanwhile. It waits at `waitsAt`
 * from the beginning.
 */
export function replayClock(
  { first, last }: ReplayDays,
  calendar: ZoneCalendar,
  millisecondsPerDay: number,
  elapsed: () => number,
  waitsAt: Date | null = null,
): ReplayClock {
  const beganAt = elapsed();
  const start = calendar.startOf(first).getTime();
  const end = endOf(last, calendar);
  const timesFaster = 86_400_000 / millisecondsPerDay;
  let limit = (waitsAt ?? end).getTime();
  const now = () => {
    const reached = start + (elapsed() - beganAt) * timesFaster;
    return new Date(Math.min(Math.floor(reached), limit));
  };
  return {
    end,
    now,
    waitAt(instant) {
      limit = Math.max(now().getTime(), Math.min((instant ?? end).getTime(), end.getTime()));
    },
    today: () => calendar.dayAt(now()),
    get isLive() {
      return now() < end;
    },
    millisecondsUntil: (instant) =>
      Math.max(0, (instant.getTime() - start) / timesFaster - (elapsed() - beganAt)),
  };
}
