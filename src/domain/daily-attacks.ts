import { type Day, dayNumber } from './day';
import { type DaySums, datedBetween, type SpanningAttack } from './tally';

export interface DailyAttacks {
  readonly days: readonly Day[];
  /** Leaves out the records over several days. */
  readonly low: Float64Array;
  readonly sums: DaySums<SpanningAttack>;
}

export function dailyAttacks(sums: DaySums, covered: readonly Day[]): DailyAttacks {
  const low = Float64Array.from(covered, (value) => {
    const day = dayNumber(value);
    return datedBetween(sums, day, day).low;
  });
  // Without row numbers, which change with every record that comes in.
  const spanning = sums.spanning.map(({ row: _, ...attack }) => attack);
  return { days: covered, low, sums: { ...sums, spanning } };
}
