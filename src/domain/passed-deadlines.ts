import { addDays, type Day, daysBetween } from './day';
import { type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';

/** For how many days a deadline that passed is still spoken of. */
export const spokenOfInDays = 60;

/** A deadline that was counted down to and is over. */
export interface PassedDeadline extends KeyDateOccurrence {
  /** Days since its last day, 1 or more. */
  readonly days: number;
}

/**
 * The deadlines that passed within the `within` days before `today`, the latest first. One that became known
 * only on its day or later is none of them: nobody counted down to it.
 */
export function passedDeadlines(
  keyDates: readonly KeyDate[],
  today: Day,
  within = spokenOfInDays,
): PassedDeadline[] {
  const yesterday = addDays(today, -1);
  return occurrencesIn(keyDates, { start: addDays(today, -within), end: yesterday }, today)
    .filter(({ keyDate, on }) => keyDate.kind === 'deadline' && on.end <= yesterday)
    .filter(({ keyDate, on }) => keyDate.knownOn === null || keyDate.knownOn < on.start)
    .map((one) => ({ ...one, days: daysBetween(one.on.end, today) }))
    .sort((a, b) => a.days - b.days);
}
