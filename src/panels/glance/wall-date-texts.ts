import { isOwn } from '../../domain/own-key-dates';
import type { PassedDeadline } from '../../domain/passed-deadlines';
import type { KeyDate } from '../../domain/records';
import { quantity, sentenceCase } from '../../format/bound';
import { dayRangeWords, monthDay, stampDay, weekdayMonthDay } from '../../format/day';
import { withDaysInOne } from '../../format/days-in-one';
import { keyDateKindWords } from '../../format/words';
import type { Countdown } from './glance-model';

/** A countdown in words; each list goes from the fullest to the shortest. */
export interface CountdownTexts {
  readonly id: string;
  /** "25", or "today" on the day itself. */
  readonly figure: string;
  /** "days", "day"; empty where the figure is none. */
  readonly unit: string;
  readonly label: readonly string[];
  readonly date: readonly string[];
  readonly isDeadline: boolean;
}

/** What a key date is called: by its label, or by its kind. One of the reader's own always says that it is. */
function labelTexts(keyDate: KeyDate): string[] {
  const kind = sentenceCase(keyDateKindWords[keyDate.kind]);
  return [keyDate.label, isOwn(keyDate) ? `${kind} (added)` : kind];
}

/** Its days, with the midnight that ends them where the source names it. */
function dateTexts({ keyDate, on }: Countdown): string[] {
  if (on.start !== on.end) return [dayRangeWords(on), dayRangeWords(on, { short: true })];
  const words = weekdayMonthDay(on.start);
  // "Fri 31 Dec": the header's form without the year.
  const short = stampDay(on.start).slice(0, -5);
  return [...(keyDate.instant ? [`${words}, the midnight that ends it`] : []), words, short];
}

/** Puts a countdown into words. */
export function countdownTexts(countdown: Countdown): CountdownTexts {
  const { keyDate, days } = countdown;
  const isToday = days === 0;
  return {
    id: keyDate.id,
    figure: isToday ? 'today' : `${days}`,
    unit: isToday ? '' : days === 1 ? 'day' : 'days',
    label: labelTexts(keyDate),
    date: dateTexts(countdown),
    isDeadline: keyDate.kind === 'deadline',
  };
}

/** "Deadline passed 2 days ago, on December 31", and in fewer words. */
export function passedTexts({ keyDate, on, days }: PassedDeadline): string[] {
  const ago = `passed ${quantity(days, 'day')} ago`;
  const [label, kind] = labelTexts(keyDate);
  const texts = [`${label} ${ago}, on ${monthDay(on.end)}`, `${label} ${ago}`, `${kind} ${ago}`];
  return texts.map(withDaysInOne);
}
