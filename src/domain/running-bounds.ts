import type { Bound } from './bound';
import type { SpanningRecords } from './frequency';

/** 0 is the first day; negative is before it. */
export interface PlacedRecords {
  readonly records: SpanningRecords;
  readonly from: number;
  readonly to: number;
}

function marksBefore(marks: readonly boolean[]): Int32Array {
  const before = new Int32Array(marks.length + 1);
  marks.forEach((mark, position) => {
    before[position + 1] = (before[position] ?? 0) + Number(mark);
  });
  return before;
}

function nextMarks(marks: readonly boolean[]): Int32Array {
  const next = new Int32Array(marks.length + 1).fill(marks.length);
  for (let position = marks.length - 1; position >= 0; position -= 1) {
    next[position] = marks[position] ? position : (next[position + 1] ?? marks.length);
  }
  return next;
}

/**
 * The running total of attacks over the counted days up to each day: low counts records within
 * those days, high those that overlap them. A record over several days adds to `high` on the first
 * of its days that is counted. It adds to `low` on its last day, but only if all its days are
 * counted and none is before the first position. Null before the first counted day.
 *
 * `counted` has one entry for each day. `datedOn` returns the bound of the records dated to that
 * day alone.
 */
export function runningBounds(
  counted: readonly boolean[],
  spanning: readonly PlacedRecords[],
  datedOn: (position: number) => Bound,
): (Bound | null)[] {
  const added = counted.map((counts, position) => {
    const { low, high } = counts ? datedOn(position) : { low: 0, high: 0 };
    return { low, high: high ?? 0, open: high === null };
  });
  const before = marksBefore(counted);
  const next = nextMarks(counted);
  for (const { records, from, to } of spanning) {
    const start = Math.max(0, from);
    const end = Math.min(counted.length - 1, to);
    const shared = (before[end + 1] ?? 0) - (before[start] ?? 0);
    const touched = added[next[start] ?? 0];
    const ended = added[end];
    if (shared === 0 || !touched || !ended) continue;
    touched.high += records.bound.high ?? 0;
    touched.open ||= records.bound.high === null;
    if (shared === to - from + 1) ended.low += records.bound.low;
  }
  let [low, high, open] = [0, 0, false];
  return added.map((here, position) => {
    low += here.low;
    high += here.high;
    open ||= here.open;
    return (before[position + 1] ?? 0) === 0 ? null : { low, high: open ? null : high };
  });
}
