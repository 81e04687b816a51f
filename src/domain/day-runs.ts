import { at } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';

export interface DayRun {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** `days` must be in order and distinct. */
export function dayRuns(days: readonly DayNumber[]): DayRun[] {
  const runs: DayRun[] = [];
  for (const day of days) {
    const run = runs.at(-1);
    if (run?.to === day - 1) runs[runs.length - 1] = { from: run.from, to: day };
    else runs.push({ from: day, to: day });
  }
  return runs;
}

/**
 * All shifts, in days and in order, by which `runs` can move so that every day is in `covered`.
 * Includes 0 if they already are. Both inputs are in order; empty if either is.
 */
export function translations(runs: readonly DayRun[], covered: readonly DayNumber[]): number[] {
  const [first, last] = [covered.at(0), covered.at(-1)];
  const [from, to] = [runs.at(0)?.from, runs.at(-1)?.to];
  if (first === undefined || last === undefined || from === undefined || to === undefined) {
    return [];
  }
  // before[n]: number of covered days before day first + n, so that a run is tested in constant
  // time.
  const before = new Int32Array(last - first + 2);
  for (const day of covered) before[day - first + 1] = 1;
  for (let n = 1; n < before.length; n += 1) before[n] = (before[n] ?? 0) + (before[n - 1] ?? 0);
  const isCovered = (start: DayNumber, end: DayNumber) =>
    (before[end - first + 1] ?? 0) - (before[start - first] ?? 0) === end - start + 1;
  const shifts: number[] = [];
  for (let shift = first - from; shift <= last - to; shift += 1) {
    if (runs.every((run) => isCovered(run.from + shift, run.to + shift))) shifts.push(shift);
  }
  return shifts;
}

export type Overlap = 'within' | 'overlapping';

/**
 * Returns a test of records, given by first and last day, against a set of days in any order and
 * with gaps. The test returns null for a record without a day in the set.
 */
export function overlapWith(days: readonly Day[]): (start: number, end: number) => Overlap | null {
  if (days.length === 0) return () => null;
  const numbers = days.map(dayNumber).sort((a, b) => a - b);
  const first = at(numbers, 0);
  const last = at(numbers, numbers.length - 1);
  // before[n]: number of days of the set before day first + n, so that a record is tested in
  // constant time.
  const before = new Int32Array(last - first + 2);
  for (const number of numbers) before[number - first + 1] = 1;
  for (let n = 1; n < before.length; n += 1) before[n] = (before[n] ?? 0) + (before[n - 1] ?? 0);
  return (start, end) => {
    if (end < first || start > last) return null;
    const from = Math.max(start, first) - first;
    const to = Math.min(end, last) - first + 1;
    const shared = at(before, to) - at(before, from);
    if (shared === 0) return null;
    return shared === end - start + 1 ? 'within' : 'overlapping';
  };
}
