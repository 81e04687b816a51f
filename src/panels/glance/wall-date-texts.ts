import type { Day } from '../../domain/day';
import type { SinceCovered } from '../../domain/glance';
import type { Countdown } from '../../domain/key-date-news';
import { isOwn } from '../../domain/own-key-dates';
import type { PassedDeadline } from '../../domain/passed-deadlines';
import type { KeyDate } from '../../domain/records';
import { quantity, sentenceCase } from '../../format/bound';
import { countdownFigure } from '../../format/countdown';
import {
  dayRangeWords,
  keyDateDays,
  monthDay,
  weekdayMonthDay,
  weekdayMonthDayShort,
  weekdayName,
} from '../../format/day';
import { withDaysInOne } from '../../format/days-in-one';
import { keyDateKindWords } from '../../format/words';
import { noDataWords } from './sentence-words';

/** A countdown in words; each list goes from the fullest to the shortest. */
export interface CountdownTexts {
  readonly id: string;
  /** "25"; on the day itself "today" or "tonight". */
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

/** Its days, with the midnight that ends them if the source names it, and that it is tomorrow. */
function dateTexts({ on, days, atMidnight }: Countdown, today: Day): string[] {
  const year = keyDateDays(on, today).replace(dayRangeWords(on), '');
  if (on.start !== on.end) return [dayRangeWords(on), dayRangeWords(on, { short: true })];
  const words = weekdayMonthDay(on.start) + year;
  const tomorrow = days === 1 ? [`tomorrow, ${words}`] : [];
  const short = weekdayMonthDayShort(on.start) + year;
  if (!atMidnight) return [...tomorrow, words, short];
  const weekday = `the midnight that ends ${weekdayName(on.start)}`;
  const midnight = `the midnight that ends ${words}`;
  return days === 1
    ? [`tomorrow, ${midnight}`, `tomorrow, ${weekday}`, ...tomorrow, words, short]
    : [midnight, words, short];
}

/** Puts a countdown into words. */
export function countdownTexts(countdown: Countdown, today: Day): CountdownTexts {
  const { keyDate } = countdown;
  return {
    id: keyDate.id,
    ...countdownFigure(countdown),
    label: labelTexts(keyDate),
    date: dateTexts(countdown, today),
    isDeadline: keyDate.kind === 'deadline',
  };
}

/**
 * "Deadline passed 2 days ago, on December 31; no attack data since December 27", and in fewer words. `since` is
 * null if there is data, or if that is not known yet.
 */
export function passedTexts(
  { keyDate, on, days }: PassedDeadline,
  since: SinceCovered | null,
): string[] {
  const ago = `passed ${quantity(days, 'day')} ago`;
  const [label, kind] = labelTexts(keyDate);
  const full = `${label} ${ago}, on ${monthDay(on.end)}`;
  const noData = since && since.bound.high === 0 ? noDataWords(since) : '';
  const blind = noData === '' ? [] : [`${full}; ${noData}`, `${label} ${ago}; ${noData}`];
  const texts = [...blind, full, `${label} ${ago}`, `${kind} ${ago}`];
  return texts.map(withDaysInOne);
}
