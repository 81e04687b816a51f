import { addDays, type Day } from '../domain/day';
import type { DayRange } from '../domain/day-range';
import type { KeyDateOccurrence } from '../domain/key-dates';
import type { Preset } from '../domain/period-presets';
import { dayRangeWords, leavesYear, monthYear } from './day';

function monthWords({ start }: DayRange, beside: DayRange): string {
  const words = monthYear(start);
  return start.slice(0, 4) === beside.start.slice(0, 4) ? words.replace(/ \d{4}$/, '') : words;
}

export function keyDateName({ keyDate, on }: KeyDateOccurrence, asOf: Day): string {
  return `${keyDate.label}, ${dayRangeWords(on, { short: true, asOf })}`;
}

const isMonth = ({ start, end }: DayRange) =>
  start.slice(0, 7) === end.slice(0, 7) && start.endsWith('-01') && addDays(end, 1).endsWith('-01');

export function pairWords({ a, b }: Pick<Preset, 'a' | 'b'>, asOf: Day): string {
  const year = [a, b].some((range) => leavesYear(range, asOf));
  return `${dayRangeWords(a, { year })} against ${dayRangeWords(b, { year })}`;
}

export function presetWords(preset: Preset, asOf: Day): string {
  switch (preset.kind) {
    case 'recent':
      return `Last ${preset.length} covered days against the ${preset.length} before`;
    case 'months':
      return isMonth(preset.a) && isMonth(preset.b)
        ? `${monthWords(preset.a, preset.b)} against ${monthWords(preset.b, preset.a)}`
        : pairWords(preset, asOf);
    case 'runUps':
      return `The ${preset.length} days before ${keyDateName(preset.aDate, asOf)} against the ${preset.length} before ${keyDateName(preset.bDate, asOf)}`;
    case 'aroundDate':
      return `${preset.length} days after ${keyDateName(preset.date, asOf)} against the ${preset.length} before`;
  }
}
