import { type AttackFilter, attackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';
import { overlapWith } from './window';

/**
 * Attacks summed by covered day, so that any set of these days can be counted without another pass
 * over the rows.
 */
export interface DailyAttacks {
  /** The covered days, in order. The arrays below have one entry for each. */
  readonly days: readonly Day[];
  /**
   * Records dated to a single day: sum of `low`, sum of known `high`, and the number without an
   * upper bound.
   */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly open: Float64Array;
  readonly spanning: readonly SpanningAttack[];
}

interface SpanningAttack {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly low: number;
  /** -1 if no upper bound is known. */
  readonly high: number;
}

interface Sums extends DailyAttacks {
  readonly spanning: SpanningAttack[];
}

/**
 * The attacks that pass a filter and have a covered day. Computed once, then split in several ways.
 */
export interface PlacedAttacks {
  readonly covered: readonly Day[];
  readonly rows: Int32Array;
  /** For each of these rows, the position of its day in `covered`; -1 if it spans several days. */
  readonly day: Int32Array;
}

/** Finds the attacks that pass `filter` and have a day in `covered`, in one pass over the rows. */
export function placeAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  covered: readonly Day[],
): PlacedAttacks {
  const passes = attackFilter(columns, filter);
  const fits = overlapWith(covered);
  const positions = positionsOf(covered);
  const { start, end } = columns.columns;
  const rows = new Int32Array(columns.rows);
  const day = new Int32Array(columns.rows);
  let count = 0;
  for (let row = 0; row < columns.rows; row += 1) {
    const from = start[row] ?? 0;
    const to = end[row] ?? 0;
    const position = from === to ? (positions.of[from - positions.first] ?? -1) : -1;
    if (position < 0 && (from === to || fits(from, to) === null)) continue;
    if (!passes(row)) continue;
    rows[count] = row;
    day[count] = position;
    count += 1;
  }
  return { covered, rows: rows.subarray(0, count), day: day.subarray(0, count) };
}

/**
 * For each day from the first covered one to the last, its position in `covered`; -1 if not
 * covered.
 */
function positionsOf(covered: readonly Day[]): { first: DayNumber; of: Int32Array } {
  const [start, end] = [covered.at(0), covered.at(-1)];
  if (start === undefined || end === undefined) return { first: 0, of: new Int32Array() };
  const first = dayNumber(start);
  const of = new Int32Array(dayNumber(end) - first + 1).fill(-1);
  covered.forEach((value, index) => {
    of[dayNumber(value) - first] = index;
  });
  return { first, of };
}

/**
 * Sums placed attacks by covered day and part. `partsOf` returns the parts of a row, numbered from
 * 0 to `parts` - 1; a row with several parts counts in each.
 */
export function dailyAttacks(
  columns: AttackColumns,
  { covered, rows, day }: PlacedAttacks,
  parts: number,
  partsOf: (row: number) => readonly number[],
): DailyAttacks[] {
  const sums = Array.from({ length: parts }, () => noAttacks(covered));
  for (let index = 0; index < rows.length; index += 1) {
    const row = rows[index] ?? 0;
    for (const part of partsOf(row)) {
      const sum = sums[part];
      if (sum) add(sum, day[index] ?? -1, columns, row);
    }
  }
  return sums;
}

function add(sums: Sums, day: number, { columns }: AttackColumns, row: number): void {
  const low = columns.low[row] ?? 0;
  const high = columns.high[row] ?? -1;
  if (day < 0) {
    sums.spanning.push({ start: at(columns.start, row), end: at(columns.end, row), low, high });
    return;
  }
  sums.low[day] = (sums.low[day] ?? 0) + low;
  if (high < 0) sums.open[day] = (sums.open[day] ?? 0) + 1;
  else sums.high[day] = (sums.high[day] ?? 0) + high;
}

export function allDailyAttacks(columns: AttackColumns, placed: PlacedAttacks): DailyAttacks {
  const one = [0];
  const [all] = dailyAttacks(columns, placed, 1, () => one);
  return all ?? noAttacks(placed.covered);
}

function noAttacks(days: readonly Day[]): Sums {
  const column = () => new Float64Array(days.length);
  return { days, low: column(), high: column(), open: column(), spanning: [] };
}

/**
 * The bound over some of the covered days: records within them count as certain, records that only
 * overlap them as possible. Zero for no days.
 */
export function boundOver(attacks: DailyAttacks, days: readonly Day[]): Bound {
  const wanted = new Set(days);
  let [low, high, open] = [0, 0, 0];
  attacks.days.forEach((value, index) => {
    if (!wanted.has(value)) return;
    low += attacks.low[index] ?? 0;
    high += attacks.high[index] ?? 0;
    open += attacks.open[index] ?? 0;
  });
  const fits = overlapWith(days);
  for (const record of attacks.spanning) {
    const fit = fits(record.start, record.end);
    if (fit === 'within') low += record.low;
    if (fit !== null && record.high < 0) open += 1;
    else if (fit !== null) high += record.high;
  }
  return { low, high: open > 0 ? null : high };
}
