import type { Bound } from './bound';
import type { SpanningRecords } from './frequency';

/** Records over several days, by where their days stand: 0 is the first day, below it is before that. */
export interface PlacedRecords {
  readonly records: SpanningRecords;
  readonly from: number;
  readonly to: number;
}

/** For every position, how many of the positions before it are marked; one entry more than `marks`. */
function marksBefore(marks: readonly boolean[]): Int32Array {
  const before = new Int32Array(marks.length + 1);
  marks.forEach((mark, position) => {
    before[position + 1] = (before[position] ?? 0) + Number(mark);
  });
  return before;
}

/** For every position, the first marked one from it on; the length of `marks` where there is none. */
function nextMarks(marks: readonly boolean[]): Int32Array {
  const next = new Int32Array(marks.length + 1).fill(marks.length);
  for (let position = marks.length - 1; position >= 0; position -= 1) {
    next[position] = marks[position] ? position : (next[position + 1] ?? marks.length);
  }
  return next;
}

/**
 * The bound of attacks over the counted days from the first to each day: low = what lies inside those
 * days, high = what touches them. So records over several days add to `high` with the first of their
 * days that is counted, and to `low` with their last, if all their days are counted and none comes
 * before the first. Null before the first counted day.
 *
 * `counted` says of each day whether it counts, `datedOn` what is dated on that day alone, and
 * `spanning` holds the records over several days that touch them.
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
