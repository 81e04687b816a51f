import { type Absence, absenceIn } from '../../domain/absence';
import type { Bound } from '../../domain/bound';
import type { Day } from '../../domain/day';
import { type DayRange, overlaps } from '../../domain/day-range';
import { intervalBound, partBound } from '../../domain/frequency';
import type { IntervalUnit } from '../../domain/interval';
import { noneOf } from '../../format/absence';
import { counted } from '../../format/bound';
import { coverageRest, coverageWords } from '../../format/coverage';
import { dayRangeWords, leavesYear, monthYear, weekdayName } from '../../format/day';
import type { FrequencyModel } from './frequency-model';

/** "Monday, December 27", "Sunday, December 27, 2020" in a year other than that of `asOf`, "Monday to Sunday, December 6–12", "December 2021". */
export function intervalTitle(interval: DayRange, unit: IntervalUnit, asOf: Day): string {
  const year = leavesYear(interval, asOf);
  switch (unit) {
    case 'day':
      return `${weekdayName(interval.start)}, ${dayRangeWords(interval, { year })}`;
    case 'week':
      return `Monday to Sunday, ${dayRangeWords(interval, { year })}`;
    case 'month':
      return monthYear(interval.start);
  }
}

export interface PartCount {
  readonly key: string;
  readonly bound: Bound;
}

/** The parts that have, or may have, an attack in the interval, in stacking order. */
export function partCounts(model: FrequencyModel, interval: number): PartCount[] {
  return model.series.keys
    .map((key, part) => ({ key, bound: partBound(model.counts, interval, part) }))
    .filter(({ bound }) => bound.low > 0 || bound.high !== 0);
}

export interface IntervalWords {
  readonly title: string;
  /** "12 to 13 attacks"; "no data" if nothing is covered. */
  readonly count: string;
  readonly coverage: string;
  readonly unknown: readonly string[];
}

/** Short for a day without coverage, because the coverage is shown next to it. */
const noneHere = (none: Absence) => (none === 'cannotBe' ? 'no data' : noneOf(none, 'attack'));

/** `position` is the index of the interval. All texts are empty if there is no such interval. */
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
      `${counted(own, 'attack')} of ${dayRangeWords(range, { year: leavesYear(range, model.asOf) })}: on which of these days is not known`,
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
