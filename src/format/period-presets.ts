import type { DayRange } from '../domain/day-range';
import type { KeyDateOccurrence } from '../domain/key-dates';
import type { Preset } from '../domain/period-presets';
import { dayRangeWords, monthYear } from './day';

function monthWords({ start }: DayRange, beside: DayRange): string {
  const words = monthYear(start);
  return start.slice(0, 4) === beside.start.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

export function keyDateName({ keyDate, on }: KeyDateOccurrence): string {
  return `${keyDate.label}, ${dayRangeWords(on, { short: true })}`;
}

export function presetWords(preset: Preset): string {
  switch (preset.kind) {
    case 'recent':
      return `Last ${preset.length} covered days against the ${preset.length} before`;
    case 'months':
      return `${monthWords(preset.a, preset.b)} against ${monthWords(preset.b, preset.a)}`;
    case 'runUps':
      return `${preset.length} days before ${keyDateName(preset.aDate)} against before ${keyDateName(preset.bDate)}`;
    case 'aroundDate':
      return `${preset.length} days after ${keyDateName(preset.date)} against the ${preset.length} before`;
  }
}
