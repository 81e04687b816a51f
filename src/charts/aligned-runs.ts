import type { AlignedDay } from '../domain/aligned-days';
import type { DayState } from '../domain/coverage';

/** `to` is the offset after the last day. */
export interface AlignedRun {
  readonly state: DayState;
  readonly from: number;
  readonly to: number;
}

export function alignedRuns(days: readonly AlignedDay[]): AlignedRun[] {
  const runs: AlignedRun[] = [];
  for (const { state, offset } of days) {
    const run = runs.at(-1);
    if (run?.state === state) runs[runs.length - 1] = { ...run, to: offset + 1 };
    else runs.push({ state, from: offset, to: offset + 1 });
  }
  return runs;
}

/** One for each state: the longest, or the first of several equally long ones. */
export function namedRuns(runs: readonly AlignedRun[]): AlignedRun[] {
  return runs.filter((run, position) =>
    runs.every(
      (other, at) =>
        other.state !== run.state ||
        other.to - other.from < run.to - run.from ||
        (other.to - other.from === run.to - run.from && at >= position),
    ),
  );
}
