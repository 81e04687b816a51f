import type { DayNumber } from './day';

/** Days that follow each other, from the first to the last. */
export interface DayRun {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Days in order, each once, as the longest runs they have; none where there is no day. */
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
 * By how many days `runs` can be moved so that every day of them is one of `covered`, in order; 0 is
 * among them where they lie inside as they are. Both are in order; none where either is empty.
 */
export function translations(runs: readonly DayRun[], covered: readonly DayNumber[]): number[] {
  const [first, last] = [covered.at(0), covered.at(-1)];
  const [from, to] = [runs.at(0)?.from, runs.at(-1)?.to];
  if (first === undefined || last === undefined || from === undefined || to === undefined) {
    return [];
  }
  // before[n]: how many covered days come before day first + n.
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
