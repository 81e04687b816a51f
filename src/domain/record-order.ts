import type { Statement } from './records';

/** Days are day numbers or ISO days; both sort in calendar order. */
export interface Ordered<Day extends string | number> {
  readonly start: Day;
  readonly end: Day;
  readonly received: number;
  readonly version: number;
}

/**
 * The order of records everywhere, oldest first: by first day, last day, order of receipt, then
 * version. The first day is compared first, so that a long range that may be old does not rank
 * above a record that is certainly recent.
 */
export function byDayAndReceipt<Day extends string | number>(
  a: Ordered<Day>,
  b: Ordered<Day>,
): number {
  return (
    compare(a.start, b.start) ||
    compare(a.end, b.end) ||
    a.received - b.received ||
    a.version - b.version
  );
}

export function bySaidAndReceipt(a: Statement, b: Statement): number {
  return byDayAndReceipt(orderedSaid(a), orderedSaid(b));
}

const orderedSaid = ({ saidOn: { start, end }, received, version }: Statement) => ({
  start,
  end,
  received,
  version,
});

function compare<Day extends string | number>(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
