import { addDays, type Day, daysBetween } from './day';
import { type KeyDateOccurrence, occurrencesIn } from './key-dates';
import type { KeyDate } from './records';

export const spokenOfInDays = 60;

export interface PassedDeadline extends KeyDateOccurrence {
  readonly days: number;
}

/**
 * The deadlines that passed in the `within` days before `today`, latest first. Leaves out a
 * deadline that became known only on its day or later, because no countdown to it was ever shown.
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
