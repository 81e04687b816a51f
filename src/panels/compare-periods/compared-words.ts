import type { Compared } from '../../domain/comparison';
import type { ComparedPart, PartKey, PartKind } from '../../domain/comparison-parts';
import { addDays, type Day } from '../../domain/day';
import { type DayRange, lengthInDays } from '../../domain/day-range';
import { type Directory, nameIn } from '../../domain/directory';
import type { KeyDateOccurrence } from '../../domain/key-dates';
import { samePair } from '../../domain/period-presets';
import type { ThreatPart } from '../../domain/threat-parts';
import type { PeriodCount } from '../../domain/verdict';
import { noGroup } from '../../format/attribution';
import { counted, integer, quantity } from '../../format/bound';
import type { PeriodHead, PeriodName } from '../../format/compare-days';
import { stillComingInWords } from '../../format/coverage';
import { dayRangeWords, dayWords } from '../../format/day';
import { keyDateName } from '../../format/period-presets';
import { rateWords } from '../../format/rate';
import { intervalRange, levelWords } from '../../format/ratio';
import { traitWords } from '../../format/record-words';
import { governorateName } from '../../format/series';
import type { ComparedVerdict } from '../../format/verdict';
import { rateTimesWords } from '../../format/verdict-times';
import { targetWords } from '../../format/words';
import type { CompareModel } from './compare-model';

export const partKindWords: Readonly<Record<PartKind, string>> = {
  group: 'group',
  governorate: 'governorate',
  status: 'status',
  target: 'target',
};

export function partWords(key: PartKey, directory: Directory): string {
  if (key === 'no-claim') return noGroup;
  if (typeof key === 'string') return nameIn(directory.actors, key);
  return key.column === 'governorate'
    ? governorateName(nameIn(directory.places, key.value))
    : traitWords(key);
}

export function threatPartWords({ kind, key }: ThreatPart, directory: Directory): string {
  if (kind === 'all') return 'all threats';
  if (kind === 'organisation') return key ? nameIn(directory.actors, key) : 'no organisation named';
  return Object.entries(targetWords).find(([target]) => target === key)?.[1] ?? '';
}

export function coveredWords({ days, length, stillComingIn = 0 }: PeriodCount): string {
  if (days === 0) {
    return length === 1
      ? 'the day is not covered'
      : `none of ${quantity(length, 'day')} is covered`;
  }
  const covered = quantity(days, 'covered day');
  const on = days === length ? `on ${covered}` : `on ${covered} of ${integer(length)}`;
  return `${on}${stillComingInWords(stillComingIn)}`;
}

export function periodName(side: 'a' | 'b', range: DayRange, asOf: Day): string {
  return `${side.toUpperCase()}, ${periodWords(range, asOf)}`;
}

export function periodWords(range: DayRange, asOf: Day): string {
  return dayRangeWords(range, { asOf });
}

/** 24% is the false-positive rate of the best week among 39 days of even noise. */
export const pickedByHand =
  'These periods were picked by hand. If that was after a look at the chart, mind that of 39 days of pure noise without bursts the best week looks significant 24% of the time.';

export function headWords(count: PeriodCount, range: DayRange, asOf: Day): PeriodHead {
  const covered = coveredWords(count);
  const said =
    count.days === 0
      ? `${covered}, so there is no count`
      : `${counted(count.bound, 'attack')} ${covered}, ${rateWords(count)}`;
  return { days: periodWords(range, asOf), said };
}

const spans: Readonly<Partial<Record<number, string>>> = { 7: 'week', 14: 'two weeks' };
const spanOf = (length: number) => spans[length] ?? quantity(length, 'day');

function onWords(range: DayRange, asOf: Day): string {
  const span = spans[lengthInDays(range)];
  return span
    ? `in the ${span} to ${dayWords(range.end, { asOf })}`
    : `on ${periodWords(range, asOf)}`;
}

/**
 * Examples: "in the two weeks to December 27" and "in the two weeks before". A run-up is named by
 * its key date.
 */
export function periodPhrases(
  { a, b, by }: Pick<CompareModel, 'a' | 'b' | 'by'>,
  asOf: Day,
): Record<PeriodName, string> {
  const preset = by.kind !== 'hand' && samePair(by.preset, { a, b }) ? by.preset : null;
  if (preset?.kind === 'runUps') {
    const before = (date: KeyDateOccurrence) =>
      `in the ${quantity(preset.length, 'day')} before ${keyDateName(date, asOf)}`;
    return { a: before(preset.aDate), b: before(preset.bDate) };
  }
  if (preset?.kind === 'aroundDate') {
    const span = quantity(preset.length, 'day');
    return {
      a: `in the ${span} after ${keyDateName(preset.date, asOf)}`,
      b: `in the ${span} before`,
    };
  }
  const length = lengthInDays(b);
  const isBefore = addDays(b.end, 1) === a.start && length === lengthInDays(a);
  const before = length === 1 ? 'on the day before' : `in the ${spanOf(length)} before`;
  return { a: onWords(a, asOf), b: isBefore ? before : onWords(b, asOf) };
}

/**
 * Example: " (11 of 14 days covered, 1.2 a day)". Has the days only if not all are covered, and the
 * rate only if the periods have unequally many.
 */
export function detailWords({ a, b }: Pick<Compared, 'a' | 'b'>, side: PeriodName): string {
  const count = side === 'a' ? a : b;
  const { days, length } = count;
  const details = [
    days < length ? `${integer(days)} of ${quantity(length, 'day')} covered` : null,
    a.days !== b.days ? rateWords(count) : null,
  ].filter((words) => words !== null);
  return details.length > 0 ? ` (${details.join(', ')})` : '';
}

/**
 * Without a full stop: "0.8 to 17 times as many would fit these counts (95% interval), so no change
 * fits too".
 */
export function fitWords({ kind, interval, level }: ComparedVerdict, isRate: boolean): string {
  const fits = `${intervalRange(interval)} times ${isRate ? 'the rate' : 'as many'} would fit these counts (${levelWords(level)} interval)`;
  if (kind === 'notDistinguishable') return `${fits}, so no change fits too`;
  return `${fits}, all of it ${kind === 'up' ? 'more' : 'less'} than in B`;
}

export function ratioLabel(verdict: ComparedVerdict): string {
  const { interval, level } = verdict;
  return `A against B on a scale of ratios: ${rateTimesWords(verdict)}; ${intervalRange(interval)} times would fit (${levelWords(level)} interval).`;
}

/** Only if its own attacks are too few, whatever the periods and the other parts are. */
export const isTooFew = ({ verdict }: Pick<ComparedPart, 'verdict'>): boolean =>
  verdict.kind === 'cannotSay' &&
  (verdict.reason === 'tooFew' || verdict.reason === 'unattainable');

/** `level` is the confidence level of each comparison, from 0 to 1. */
export function comparisonsWords(comparisons: number, level: number): string {
  const roads = 'A road between two governorates counts in both.';
  if (comparisons === 0)
    return `No part of the total has the 10 attacks that a verdict needs. ${roads}`;
  if (comparisons === 1)
    return `One part of the total has the 10 attacks that a verdict needs. ${roads}`;
  return `${comparisons} parts have the 10 attacks that a verdict needs. As so many are looked at together, more is asked of each (${levelWords(level)} in place of 95%), so that all of them raise a false call no more often than one alone. A part with all attacks is not counted. ${roads}`;
}
