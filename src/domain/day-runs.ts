import type { DayNumber } from './day';

/** Consecutive days, both ends included. */
export interface DayRun {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Groups `days`, which are in order and distinct, into the longest runs of consecutive days. */
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
  // before[n]: number of covered days before day first + n.
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
