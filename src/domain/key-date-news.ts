import type { Day } from './day';
import { comingKeyDates, daysToGo, isDay, type KeyDateOccurrence } from './key-dates';
import { isOwn } from './own-key-dates';
import { type PassedDeadline, passedDeadlines } from './passed-deadlines';
import type { KeyDate } from './records';

/** A key date still to come, with the calendar days to it; 0 on its own day. */
export interface Countdown extends KeyDateOccurrence {
  readonly days: number;
  /** Whether it falls on the midnight that ends its day. */
  readonly atMidnight: boolean;
}

/** What is said of the key dates of a dataset on a day, on every screen. */
export interface KeyDateNews {
  /** The nearest first. One that is known to the month or worse has no day to count to and is left out. */
  readonly coming: readonly Countdown[];
  /** The deadline that passed last, while it is spoken of. */
  readonly passed: PassedDeadline | null;
}

/** Most countdowns to the dataset's own key dates, the nearest; more would be no glance. */
const mostCountdowns = 3;

/** The nearest key dates to come with all of the reader's own, and the deadline that passed last. */
export function keyDateNews(keyDates: readonly KeyDate[], today: Day): KeyDateNews {
  const coming = comingKeyDates(keyDates, today).filter(isDay);
  const nearest = coming.filter(({ keyDate }) => !isOwn(keyDate)).slice(0, mostCountdowns);
  return {
    coming: coming
      .filter((one) => isOwn(one.keyDate) || nearest.includes(one))
      .map((one) => ({
        ...one,
        days: daysToGo(one.on, today),
        atMidnight: one.keyDate.instant !== null,
      })),
    passed: passedDeadlines(keyDates, today)[0] ?? null,
  };
}
