import type { Day } from '../../src/domain/day';
import type { ServerClock } from '../clock/server-clock';
import type { ZoneCalendar } from '../clock/zoned-day';
import { endOf } from '../clock/zoned-day';

export interface ReplayClock extends ServerClock {
  /** Null runs to the end. The clock never goes back. */
  waitAt(instant: Date | null): void;
  millisecondsUntil(instant: Date): number;
  readonly end: Date;
}

export interface ReplayDays {
  readonly first: Day;
  readonly last: Day;
}

/**
 * Starts immediately at the first instant of the first day, and waits at `waitsAt` from the
 * beginning. `elapsed` returns real milliseconds from any origin; it must be monotonic, because the
 * machine's clock may be set meanwhile.
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
