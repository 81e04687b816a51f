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
  dayWords,
  keyDateDays,
  weekdayMonthDay,
  weekdayMonthDayShort,
  weekdayName,
} from '../../format/day';
import { withDaysInOne } from '../../format/days-in-one';
import { keyDateKindWords } from '../../format/words';
import { noDataWords } from './sentence-words';

/**
 * Lists of texts are longest first. On the day itself `figure` is "today" or "tonight" and `unit`
 * is empty.
 */
export interface CountdownTexts {
  readonly id: string;
  readonly figure: string;
  readonly unit: string;
  readonly label: readonly string[];
  readonly date: readonly string[];
  readonly isDeadline: boolean;
}

function labelTexts(keyDate: KeyDate): string[] {
  const kind = sentenceCase(keyDateKindWords[keyDate.kind]);
  return [keyDate.label, isOwn(keyDate) ? `${kind} (added)` : kind];
}

function dateTexts({ on, days, atMidnight }: Countdown, today: Day, asOf: Day | null): string[] {
  const year = (asOf === null ? dayRangeWords(on, { asOf }) : keyDateDays(on, today)).replace(
    dayRangeWords(on),
    '',
  );
  if (on.start !== on.end) {
    return [dayRangeWords(on), dayRangeWords(on, { short: true })].map((words) => words + year);
  }
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

export function countdownTexts(countdown: Countdown, today: Day, asOf: Day | null): CountdownTexts {
  const { keyDate } = countdown;
  return {
    id: keyDate.id,
    ...countdownFigure(countdown),
    label: labelTexts(keyDate),
    date: dateTexts(countdown, today, asOf),
    isDeadline: keyDate.kind === 'deadline',
  };
}

/**
 * "Deadline passed 2 days ago, on December 31; no attack data since December 27", then shorter
 * texts. `since` is null if there is data or while that is unknown.
 */
export function passedTexts(
  { keyDate, on, days }: PassedDeadline,
  since: SinceCovered | null,
  asOf: Day | null,
): string[] {
  const ago = `passed ${quantity(days, 'day')} ago`;
  const [label, kind] = labelTexts(keyDate);
  const full = `${label} ${ago}, on ${dayWords(on.end, { asOf })}`;
  const noData = since && since.bound.high === 0 ? noDataWords(since, asOf) : '';
  const blind = noData === '' ? [] : [`${full}; ${noData}`, `${label} ${ago}; ${noData}`];
  const texts = [...blind, full, `${label} ${ago}`, `${kind} ${ago}`];
  return texts.map(withDaysInOne);
}
