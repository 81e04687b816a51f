import { type AttackFilter, attackFilter } from './attack-filter';
import type { Bound } from './bound';
import { type AttackColumns, at } from './columns';
import { type Day, type DayNumber, dayNumber } from './day';
import { fitAmong } from './window';

/** Attacks summed by covered day, so that any set of these days is counted without a look at the rows. */
export interface DailyAttacks {
  /** The covered days, in order. */
  readonly days: readonly Day[];
  /** By day, of the records dated on it alone: at least, at most, and how many have no upper bound. */
  readonly low: Float64Array;
  readonly high: Float64Array;
  readonly open: Float64Array;
  /** The records that span days, of which at least one is covered. */
  readonly spanning: readonly SpanningAttack[];
}

interface SpanningAttack {
  readonly start: DayNumber;
  readonly end: DayNumber;
  readonly low: number;
  /** -1 where no upper bound is known. */
  readonly high: number;
}

interface Sums extends DailyAttacks {
  readonly spanning: SpanningAttack[];
}

/**
 * Sums the attacks that pass `filter` by covered day and part, in one loop over all rows. `partsOf` gives
 * the parts of a row, numbers from 0 up to `parts`; a row of several parts counts in each of them.
 */
export function dailyAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  covered: readonly Day[],
  parts: number,
  partsOf: (row: number) => readonly number[],
): DailyAttacks[] {
  const passes = attackFilter(columns, filter);
  const fits = fitAmong(covered);
  const first = covered[0] === undefined ? 0 : dayNumber(covered[0]);
  const positions = positionsOf(covered, first);
  const { start, end, low, high } = columns.columns;
  const sums = Array.from({ length: parts }, () => noAttacks(covered));
  for (let row = 0; row < columns.rows; row += 1) {
    const [from, to] = [at(start, row), at(end, row)];
    if (fits(from, to) === null || !passes(row)) continue;
    const record = { start: from, end: to, low: at(low, row), high: at(high, row) };
    const day = from === to ? (positions[from - first] ?? -1) : -1;
    for (const part of partsOf(row)) add(sums[part], day, record);
  }
  return sums;
}

function add(sums: Sums | undefined, day: number, record: SpanningAttack): void {
  if (!sums) return;
  if (day < 0) {
    sums.spanning.push(record);
    return;
  }
  sums.low[day] = (sums.low[day] ?? 0) + record.low;
  if (record.high < 0) sums.open[day] = (sums.open[day] ?? 0) + 1;
  else sums.high[day] = (sums.high[day] ?? 0) + record.high;
}

/** The attacks that pass `filter`, not told apart. */
export function allDailyAttacks(
  columns: AttackColumns,
  filter: AttackFilter,
  covered: readonly Day[],
): DailyAttacks {
  const one = [0];
  const [all] = dailyAttacks(columns, filter, covered, 1, () => one);
  return all ?? noAttacks(covered);
}

function noAttacks(days: readonly Day[]): Sums {
  const column = () => new Float64Array(days.length);
  return { days, low: column(), high: column(), open: column(), spanning: [] };
}

/** For every day from the first covered one on, its position among them. */
function positionsOf(covered: readonly Day[], first: DayNumber): readonly number[] {
  const positions: number[] = [];
  covered.forEach((value, index) => {
    positions[dayNumber(value) - first] = index;
  });
  return positions;
}

/**
 * The bound over some of the covered days: records inside count at least, records that touch them at most.
 * Zero over no day.
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
  const fits = fitAmong(days);
  for (const record of attacks.spanning) {
    const fit = fits(record.start, record.end);
    if (fit === 'inside') low += record.low;
    if (fit !== null && record.high < 0) open += 1;
    else if (fit !== null) high += record.high;
  }
  return { low, high: open > 0 ? null : high };
}
