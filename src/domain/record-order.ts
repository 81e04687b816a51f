import type { Statement } from './records';

/** What the order of records goes by; days are numbers of days, or their text. */
export interface Ordered<Day extends string | number> {
  readonly start: Day;
  readonly end: Day;
  /** Its place in the order in which records of its kind came in. */
  readonly received: number;
  readonly version: number;
}

/**
 * The one order of records, oldest first: by first day, last day, as they were received, and then the versions
 * of each. By first day, so that one that may be old does not come after what is known to be recent.
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

/** The same of whole statements. */
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
