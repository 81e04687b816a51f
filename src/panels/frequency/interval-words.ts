import { type Absence, absenceIn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { Day } from '../../domain/day';
import { type DayRange, lengthInDays, overlaps } from '../../domain/day-range';
import { intervalBound, partBound } from '../../domain/frequency';
import { daysCutOff, type IntervalUnit } from '../../domain/interval';
import { noneOf } from '../../format/absence';
import { counted, integer, quantity } from '../../format/bound';
import { coverageRest, coverageWords } from '../../format/coverage';
import { dayRangeWords, monthYear, weekdayName } from '../../format/day';
import type { FrequencyModel } from './frequency-model';

export function cutWords(interval: DayRange, unit: IntervalUnit): string {
  const cut = daysCutOff(interval, unit);
  const days = lengthInDays(interval);
  return cut > 0 ? ` (${integer(days)} of ${quantity(days + cut, 'day')})` : '';
}

/**
 * "Monday, December 27", "Monday to Sunday, December 6–12", "December 2021"; with the year in
 * another year than that of `asOf`. Cut off by the period: "Wednesday to Friday, December 8–10 (3
 * of 7 days)".
 */
export function intervalTitle(interval: DayRange, unit: IntervalUnit, asOf: Day): string {
  const { start, end } = interval;
  const days = dayRangeWords(interval, { asOf });
  const cut = cutWords(interval, unit);
  if (unit === 'month' && cut === '') return monthYear(start);
  if (unit === 'month') return days + cut;
  const last = start === end ? '' : ` to ${weekdayName(end)}`;
  return `${weekdayName(start)}${last}, ${days}${cut}`;
}

export interface PartCount {
  readonly key: string;
  readonly bound: Bound;
}

export function partCounts(model: FrequencyModel, interval: number): PartCount[] {
  return model.series.keys
    .map((key, part) => ({ key, bound: partBound(model.counts, interval, part) }))
    .filter(({ bound }) => bound.low > 0 || bound.high !== 0);
}

export interface IntervalWords {
  readonly title: string;
  readonly count: string;
  readonly coverage: string;
  readonly unknown: readonly string[];
}

/** Short, because the coverage is next to it. */
const noneHere = (none: Absence) => (none === 'cannotBe' ? 'no data' : noneOf(none, 'attack'));

/** All texts are empty if there is no interval at `position`. */
export function intervalWords(model: FrequencyModel, position: number): IntervalWords {
  const interval = model.counts.intervals[position];
  const coverage = model.coverage[position];
  if (!interval || !coverage) return { title: '', count: '', coverage: '', unknown: [] };
  const bound = intervalBound(model.counts, position);
  const touching = model.spanning.filter(
    ({ range }) => range.start <= interval.end && range.end >= interval.start,
  );
  const spans = touching.map(
    ({ range, bound: own }) =>
      `${counted(own, 'attack')} of ${dayRangeWords(range, { asOf: model.asOf })}: on which of these days is not known`,
  );
  const within =
    bound.high !== bound.low && touching.length === 0 ? ['the number is not certain'] : [];
  const remarks = model.remarks.filter(({ on }) => overlaps(on, interval)).map(({ text }) => text);
  const none = absenceIn(coverage);
  return {
    title: intervalTitle(interval, model.unit, model.asOf),
    count: bound.high === 0 ? noneHere(none) : counted(bound, 'attack'),
    coverage: coverageWords(coverage),
    unknown: [...spans, ...within, ...coverageRest(coverage), ...remarks],
  };
}
