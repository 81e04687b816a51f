import type { Day } from '../../domain/day';
import { integer } from '../../format/bound';
import { monthDayShort, stampDay, zoneCity } from '../../format/day';
import type { DataWords } from '../../panels/header/freshness';

// A line break or cut after "30" in "30 min" would read as another age.
const unbroken = (text: string) => text.replaceAll(' ', '\u00a0');

export function dayTexts(today: Day, timeZone: string): string[] {
  const stamp = stampDay(today);
  const day = `${stamp}, ${zoneCity(timeZone)}`;
  return [`as of ${day}`, day, stamp, stamp.split(' ').slice(1).join(' '), monthDayShort(today)];
}

export interface CameIn {
  /** "6 records and 1 correction"; null for none. */
  readonly words: string | null;
  readonly total: number;
}

/** `cameIn` is undefined while unknown. */
export function frozenTexts(day: string, cameIn: CameIn | undefined): string[] {
  const since =
    cameIn === undefined
      ? 'what came in since is not known'
      : `${cameIn.words ?? 'nothing'} came in since`;
  const all = [`Frozen${day} · ${since}`, `Frozen · ${since}`];
  if (cameIn && cameIn.total > 0) all.push(`Frozen · ${integer(cameIn.total)} came in since`);
  return [...all, `Frozen${day}`, 'Frozen'];
}

/**
 * Adds that the server now has other records: `when` ("since 15:36", "than at 15:36") to every
 * text, and their number to the longest.
 */
export function withOthers(texts: readonly string[], when: string, counts: string | null) {
  const said = `other records on the server ${when}`;
  return [
    ...(counts === null ? [] : texts.slice(0, 1).map((text) => `${text} · ${said}: ${counts}`)),
    ...texts.map((text) => `${text} · ${said}`),
    ...texts.map((text) => `${text} · other records ${when}`),
    ...texts,
  ];
}

export function stateTexts({ word, day, text, age }: DataWords, isAgeUnknown: boolean): string[] {
  if (isAgeUnknown) return [`${word} · age unknown`];
  if (age === null) return [`${word} · ${text}`, `${word} · not heard yet`, word];
  return [
    ...(day === '' ? [] : [`${word}${day} · ${text}`]),
    `${word} · ${text}`,
    `${word} · ${age} ago`,
    `${word} · ${unbroken(age)}`,
  ];
}
