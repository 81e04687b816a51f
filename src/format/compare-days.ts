import { absenceOn } from '../domain/absence';
import {
  type AlignedDay,
  type AlignedPeriod,
  type AlignedRecords,
  alignedDayAt,
} from '../domain/aligned-days';
import type { DayState } from '../domain/coverage';
import type { Day } from '../domain/day';
import { type DayRange, lengthInDays } from '../domain/day-range';
import { noneOf } from './absence';
import { boundWords, counted, decimal, integer, quantity } from './bound';
import { dayStateWords } from './coverage';
import { dayRangeWords, weekdayMonthDay } from './day';

export type PeriodName = 'a' | 'b';

export const periodLetter: Readonly<Record<PeriodName, string>> = { a: 'A', b: 'B' };

/** Offset 0 is "1", or "T" if aligned by key dates: "T-14", "T+3". */
export function offsetMark(offset: number, byDate: boolean): string {
  if (!byDate) return integer(offset + 1);
  if (offset === 0) return 'T';
  return offset < 0 ? `T-${integer(-offset)}` : `T+${integer(offset)}`;
}

export function offsetWords(offset: number, byDate: boolean): string {
  return byDate ? offsetMark(offset, byDate) : `day ${offsetMark(offset, byDate)}`;
}

/** "Friday, November 26, 2021". With the year, because compared periods may be years apart. */
export function fullDay(value: Day): string {
  return `${weekdayMonthDay(value)}, ${value.slice(0, 4)}`;
}

export interface PeriodHead {
  readonly days: string;
  readonly said: string;
}

export function periodHead(period: DayRange): PeriodHead {
  return {
    days: dayRangeWords(period, { year: true }),
    said: quantity(lengthInDays(period), 'day'),
  };
}

export function zeroWords(label: string | null, zeroDay: Day): string {
  const words = dayRangeWords({ start: zeroDay, end: zeroDay }, { year: true });
  return `T: ${label ?? 'its first day'}, ${words}`;
}

export const noData = 'no data';

export const noSuchDay = '–';

export function compareCaption(byDate: boolean): string {
  const by = byDate ? 'days from their key dates' : 'day of each';
  return `Attacks in periods A and B, by ${by}`;
}

export function dayCoverageWords(state: DayState): string {
  return state === 'notYet' ? 'not covered, not yet' : dayStateWords[state];
}

export const meanFigure = (mean: number): string => decimal(mean, 1);

export interface DayWords {
  readonly title: string;
  readonly count: string;
  readonly coverage: string;
  readonly more: readonly string[];
}

function dayCount({ bound, state }: AlignedDay): string {
  if (!bound) return noData;
  return bound.high === 0 ? noneOf(absenceOn(state), 'attack') : counted(bound, 'attack');
}

export function alignedDayWords(aligned: AlignedPeriod, offset: number): DayWords | null {
  const one = alignedDayAt(aligned, offset);
  if (!one) return null;
  const touching = aligned.spanning.filter(({ from, to }) => offset >= from && offset <= to);
  return {
    title: fullDay(one.day),
    count: dayCount(one),
    coverage: dayCoverageWords(one.state),
    more: [...spanningWords(touching), ...meanWords(one)],
  };
}

const maxNamed = 3;

function spanningWords(touching: readonly AlignedRecords[]): string[] {
  const named = touching
    .slice(0, maxNamed)
    .map(
      ({ range, bound }) =>
        `${counted(bound, 'attack')} of ${dayRangeWords(range, { year: true })}: on which of these days is not known`,
    );
  const rest = touching.slice(maxNamed).reduce((sum, { records }) => sum + records, 0);
  return rest > 0 ? [...named, `${quantity(rest, 'more record')} of several days`] : named;
}

function meanWords({ mean, running, state }: AlignedDay): string[] {
  const mean7 = mean === null ? [] : [`7-day mean ${meanFigure(mean)} a day`];
  const upToHere =
    running === null || state === 'notYet'
      ? []
      : [`${boundWords(running)} from the first day up to here`];
  return [...mean7, ...upToHere];
}

export function cursorWords(
  periods: Readonly<Record<PeriodName, AlignedPeriod>>,
  offset: number,
  byDate: boolean,
  opens: PeriodName | null,
): string {
  const of = (name: PeriodName) => {
    const words = alignedDayWords(periods[name], offset);
    if (!words) return `${periodLetter[name]} has no such day`;
    const { title, count, coverage, more } = words;
    return `${periodLetter[name]}, ${title}: ${[count, coverage, ...more].join(', ')}`;
  };
  const enter = opens ? [`Enter opens the attacks of ${periodLetter[opens]}`] : [];
  return [offsetWords(offset, byDate), of('a'), of('b'), ...enter].join('; ');
}

function shownWords(name: PeriodName, { period, days }: AlignedPeriod): string {
  const covered = days.filter((one) => one.counted).length;
  const running = days.at(-1)?.running ?? null;
  const count =
    running === null
      ? 'no day counted'
      : `${counted(running, 'attack')} on ${covered} of ${quantity(days.length, 'day')} counted`;
  return `${periodLetter[name]}, ${dayRangeWords(period, { year: true })}: ${count}.`;
}

export function compareShown(
  periods: Readonly<Record<PeriodName, AlignedPeriod>>,
  byDate: boolean,
): string {
  const by = byDate ? 'their key dates' : 'their first days';
  return [
    `Bar chart of attacks by day in two periods, A above B, aligned by ${by}.`,
    shownWords('a', periods.a),
    shownWords('b', periods.b),
  ].join(' ');
}

export function compareLabel(
  periods: Readonly<Record<PeriodName, AlignedPeriod>>,
  byDate: boolean,
): string {
  return `${compareShown(periods, byDate)} The button Table shows its figures.`;
}
