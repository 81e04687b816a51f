import { type Day, dayFromNumber, dayNumber } from './day';
import { type DayRange, lengthInDays } from './day-range';

/**
 * How well the days of a span were looked at. Spans never share a day (the contract holds that):
 * - `listed`: a list claims to be complete for them, so a day without a record is a zero;
 * - `stated`: the source says it looked, but lists nothing;
 * - `selected`: examples were picked, so they can be numbered but never made into a rate.
 */
export type CoverageBasis = 'listed' | 'stated' | 'selected';

export interface CoverageSpan extends DayRange {
  readonly basis: CoverageBasis;
  readonly note: string;
}

/** A remark of the source about days for which it gives no figures; shown, never plotted. */
export interface Remark {
  readonly id: string;
  readonly on: DayRange;
  readonly knownOn: Day;
  readonly text: string;
}

/** What one day is: with a basis, outside every span, or still to come. */
export type DayState = CoverageBasis | 'notCovered' | 'notYet';

/** The state of a day as of `today`: days after it are not yet, whatever the spans say. */
export function dayState(spans: readonly CoverageSpan[], value: Day, today: Day): DayState {
  if (value > today) return 'notYet';
  return spans.find((span) => value >= span.start && value <= span.end)?.basis ?? 'notCovered';
}

/** Days that follow each other in one state. */
export interface DayStateRun extends DayRange {
  readonly state: DayState;
}

/** The range cut into runs of one state each, in order. */
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

/** How many days of an interval are in each state. They add up to `days`. */
export interface IntervalCoverage extends Readonly<Record<DayState, number>> {
  readonly days: number;
}

/** Counts the states of the days of `range` as of `today`. */
export function intervalCoverage(
  spans: readonly CoverageSpan[],
  range: DayRange,
  today: Day,
): IntervalCoverage {
  const count = { listed: 0, stated: 0, selected: 0, notCovered: 0, notYet: 0 };
  for (const run of dayStateRuns(spans, range, today)) count[run.state] += lengthInDays(run);
  return { ...count, days: lengthInDays(range) };
}

/** Whether the interval has a day that a count can speak of. */
export function hasCount(coverage: IntervalCoverage): boolean {
  return coverage.listed + coverage.stated + coverage.selected > 0;
}

/**
 * The last `count` days with one of `bases`, none after `today`, oldest first; fewer where there are
 * not so many. With `before`: those that come before that day.
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
