import type { Day } from '../../domain/day';
import { monthDayShort, stampDay, zoneCity } from '../../format/day';
import type { DataWords } from '../../panels/header/freshness';

/** What holds together on a line: "30 min" cut to "30" would be another age. */
const together = (text: string) => text.replaceAll(' ', '\u00a0');

/** The day that the picture is of, in fewer and fewer words. */
export function dayTexts(today: Day, timeZone: string): string[] {
  const stamp = stampDay(today);
  const day = `${stamp}, ${zoneCity(timeZone)}`;
  return [`as of ${day}`, day, stamp, stamp.split(' ').slice(1).join(' '), monthDayShort(today)];
}

/** The state of the data and its age, in fewer and fewer words: neither is ever left out. */
export function stateTexts({ word, day, text, age }: DataWords, isAgeUnknown: boolean): string[] {
  if (isAgeUnknown) return [`${word} · age unknown`];
  if (age === null) return [`${word} · ${text}`, `${word} · not heard yet`, word];
  return [
    ...(day === '' ? [] : [`${word}${day} · ${text}`]),
    `${word} · ${text}`,
    `${word} · ${age} ago`,
    `${word} · ${together(age)}`,
  ];
}
