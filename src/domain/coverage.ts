import { addDays, type Day, dayFromNumber, dayNumber } from './day';
import { type DayRange, lengthInDays } from './day-range';

/**
 * How well the source covers the days of a span. Spans never share a day; the contract checks this.
 * - `listed`: a list claims to be complete, so a day without a record is a zero;
 * - `stated`: the source says that it looked but lists nothing;
 * - `selected`: examples were picked, so they can be counted but never made into a rate.
 */
export type CoverageBasis = 'listed' | 'stated' | 'selected';

export interface CoverageSpan extends DayRange {
  readonly basis: CoverageBasis;
  readonly note: string;
  readonly stillComingIn?: true;
}

export interface Remark {
  readonly id: string;
  readonly on: DayRange;
  readonly knownOn: Day;
  readonly text: string;
}

/**
 * The coverage of one day. `stillComingIn` is a covered day whose count may still rise, `notYet` a day
 * after today.
 */
export type DayState = CoverageBasis | 'stillComingIn' | 'notCovered' | 'notYet';

export function withStillComingIn(spans: readonly CoverageSpan[], from: Day): CoverageSpan[] {
  return spans.flatMap((span): CoverageSpan[] => {
    if (span.end < from) return [span];
    const marked = { ...span, stillComingIn: true } as const;
    if (span.start >= from) return [marked];
    return [
      { ...span, end: addDays(from, -1) },
      { ...marked, start: from },
    ];
  });
}

function spanOf(spans: readonly CoverageSpan[], value: Day): CoverageSpan | undefined {
  return spans.find((span) => value >= span.start && value <= span.end);
}

/** Days after `today` are `notYet`, even inside a span. */
export function dayState(spans: readonly CoverageSpan[], value: Day, today: Day): DayState {
  if (value > today) return 'notYet';
  const span = spanOf(spans, value);
  if (span?.stillComingIn) return 'stillComingIn';
  return span?.basis ?? 'notCovered';
}

export function daysStillComingIn(spans: readonly CoverageSpan[], days: readonly Day[]): number {
  return days.filter((value) => spanOf(spans, value)?.stillComingIn).length;
}

export interface DayStateRun extends DayRange {
  readonly state: DayState;
}

export function dayStateRuns(
  spans: readonly CoverageSpan[],
  range: DayRange,
  today: Day,
): DayStateRun[] {
  const runs: DayStateRun[] = [];
  const last = dayNumber(range.end);
  for (let number = dayNumber(range.start); number <= last; number += 1) {
    const value = dayFromNumber(number);
    const state = dayState(spans, value, today);
    const run = runs.at(-1);
    if (run?.state === state) runs[runs.length - 1] = { ...run, end: value };
    else runs.push({ start: value, end: value, state });
  }
  return runs;
}

export interface IntervalCoverage extends Readonly<Record<DayState, number>> {
  readonly days: number;
}

export function intervalCoverage(
  spans: readonly CoverageSpan[],
  range: DayRange,
  today: Day,
): IntervalCoverage {
  const count = { listed: 0, stated: 0, selected: 0, stillComingIn: 0, notCovered: 0, notYet: 0 };
  for (const run of dayStateRuns(spans, range, today)) count[run.state] += lengthInDays(run);
  return { ...count, days: lengthInDays(range) };
}

export function hasCount(coverage: IntervalCoverage): boolean {
  return coverage.listed + coverage.stated + coverage.selected + coverage.stillComingIn > 0;
}

/**
 * Oldest first; fewer than `count` if there are not that many. With `before`, only days before it.
 */
export function lastCoveredDays(
  spans: readonly CoverageSpan[],
  bases: readonly CoverageBasis[],
  today: Day,
  count: number,
  before?: Day,
): Day[] {
  const days: Day[] = [];
  const newestFirst = [...spans]
    .filter((span) => bases.includes(span.basis))
    .sort((a, b) => (a.end < b.end ? 1 : -1));
  for (const span of newestFirst) {
    const first = dayNumber(span.start);
    for (let n = dayNumber(span.end); n >= first && days.length < count; n -= 1) {
      const value = dayFromNumber(n);
      if (value <= today && (before === undefined || value < before)) days.push(value);
    }
  }
  return days.reverse();
}
