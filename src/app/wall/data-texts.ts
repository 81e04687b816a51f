import type { Day } from '../../domain/day';
import { monthDayShort, stampDay, zoneCity } from '../../format/day';
import type { DataWords } from '../../panels/header/freshness';

// "30 min" broken or cut after "30" would read as another age.
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

export function dayTexts(today: Day, timeZone: string): string[] {
  const stamp = stampDay(today);
  const day = `${stamp}, ${zoneCity(timeZone)}`;
  return [`as of ${day}`, day, stamp, stamp.split(' ').slice(1).join(' '), monthDayShort(today)];
}

export function stateTexts({ word, day, text, age }: DataWords, isAgeUnknown: boolean): string[] {
  if (isAgeUnknown) return [`${word} · age unknown`];
  if (word === 'Frozen') return [`${word}${day} · ${text}`, `${word}${day}`, word];
  if (age === null) return [`${word} · ${text}`, `${word} · not heard yet`, word];
  return [
    ...(day === '' ? [] : [`${word}${day} · ${text}`]),
    `${word} · ${text}`,
    `${word} · ${age} ago`,
    `${word} · ${unbroken(age)}`,
  ];
}
