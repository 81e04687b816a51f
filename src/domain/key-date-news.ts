import type { Day } from './day';
import { groupByDay, type KeyDateGroup } from './key-date-groups';
import { comingKeyDates, daysToGo, isDay } from './key-dates';
import { isOwn } from './own-key-dates';
import { type PassedDeadline, passedDeadlines } from './passed-deadlines';
import type { KeyDate } from './records';

export interface Countdown extends KeyDateGroup {
  readonly days: number;
  readonly atMidnight: boolean;
}

export interface KeyDateNews {
  /**
   * Nearest first. A key date known only to the month or worse is left out, because there is no day
   * to count down to.
   */
  readonly coming: readonly Countdown[];
  readonly passed: PassedDeadline | null;
}

/**
 * Only the nearest ones, so that the list can be read at a glance. The reader's own key dates are
 * always shown.
 */
const maxCountdowns = 3;

export function keyDateNews(keyDates: readonly KeyDate[], today: Day): KeyDateNews {
  const coming = groupByDay(comingKeyDates(keyDates, today).filter(isDay));
  const own = coming.filter(({ keyDate, also }) => [keyDate, ...also].some(isOwn));
  const nearest = coming.filter(({ keyDate }) => !isOwn(keyDate)).slice(0, maxCountdowns);
  return {
    coming: coming
      .filter((one) => own.includes(one) || nearest.includes(one))
      .map((one) => ({
        ...one,
        days: daysToGo(one.on, today),
        atMidnight: one.keyDate.instant !== null,
      })),
    passed: passedDeadlines(keyDates, today)[0] ?? null,
  };
}
